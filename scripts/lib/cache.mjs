import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder for what is fetched once per machine; `PLUMBLINE_CACHE` moves it. It is made when missing. */
export function cacheFolder() {
  const folder = process.env['PLUMBLINE_CACHE'] ?? join(systemCache(), 'plumbline')
  mkdirSync(folder, { recursive: true })
  return folder
}

function systemCache() {
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches')
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
}
