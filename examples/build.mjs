// Writes the example plans anew after their outlines or the generator have changed: node examples/build.mjs
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const folder = dirname(fileURLToPath(import.meta.url))
const outDir = join(folder, '../node_modules/.cache/plumbline-examples')
await build({
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: { ssr: join(folder, 'generator/writeExamples.ts'), outDir, emptyOutDir: true, rollupOptions: { output: { entryFileNames: 'writeExamples.mjs' } } },
})
const { writeExamples } = await import(pathToFileURL(join(outDir, 'writeExamples.mjs')).href)
writeExamples(folder)
