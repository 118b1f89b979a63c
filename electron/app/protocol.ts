import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { SCHEME } from './origin'

/** What the page may load and do. Sent as a header with every file. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

/** For `protocol.registerSchemesAsPrivileged`, before the app is ready. */
export const SCHEMES = [
  {
    scheme: SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  },
]

/** Every file of the page by its address' path. Built once: no address is ever turned into a path. */
export type FileMap = ReadonlyMap<string, string>

/** Lists the built page's files. */
export function mapFiles(folder: string): FileMap {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`, path]
    }),
  )
}

/** What is read of a request. */
export interface PageRequest {
  readonly method: string
  readonly url: string
}

/**
 * Answers a request for one of the page's files; anything else is refused.
 * @param files the page's files
 * @param isOwn tells whether an address is the app's own
 */
export async function servePage(
  files: FileMap,
  isOwn: (url: string) => boolean,
  request: PageRequest,
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: HEADERS })
  const path = isOwn(request.url) ? files.get(new URL(request.url).pathname) : undefined
  if (path === undefined) return new Response(null, { status: 404, headers: HEADERS })
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  return new Response(new Uint8Array(await readFile(path)), { headers: { ...HEADERS, 'content-type': type } })
}
