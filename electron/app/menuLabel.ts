/** A name as a native menu shows it: there `&` marks the letter to press. */
export function menuLabel(name: string): string {
  return name.replaceAll('&', '&&')
}
