/** Where the page lives: a scheme of our own, so that it never has the rights of a `file:` page. */
export const SCHEME = 'app'
const HOST = 'plumbline'
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`

/**
 * Tells whether an address belongs to the app's own page.
 * @param address any text
 * @param devServer the development server's address, where one is used
 */
export function isOwnPage(address: string, devServer?: string): boolean {
  const url = parseUrl(address)
  if (!url) return false
  // For schemes a browser does not know `URL.origin` is "null": scheme and host are compared instead.
  if (url.protocol === `${SCHEME}:`) return url.host === HOST && url.username === '' && url.password === ''
  return devServer !== undefined && url.origin === parseUrl(devServer)?.origin
}

/** An address as a `URL`, or `undefined` when it is none. */
export function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

/**
 * The address to hand to the system's browser, written anew so that nothing hides in its spelling.
 * @returns `undefined` unless it is https or mailto, without user name and password, and of sane length
 */
export function externalAddress(address: string): URL | undefined {
  const url = address.length <= 2000 ? parseUrl(address) : undefined
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'mailto:')) return undefined
  return url.username === '' && url.password === '' ? url : undefined
}
