/** As much of fontkit as the tests use; the package brings no types. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number
    readonly characterSet: readonly number[]
    glyphForCodePoint(code: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } }
    layout(text: string): { readonly advanceWidth: number }
  }
  export function create(data: Uint8Array): Font
}
