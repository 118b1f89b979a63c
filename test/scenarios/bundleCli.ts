import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Bundles the command line from the sources of this moment. @returns the file to run with Node */
export async function bundleCli(name: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache', name)
  await build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return join(outDir, 'cli.mjs')
}
