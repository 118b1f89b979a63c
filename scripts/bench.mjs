// npm run bench: every bench/*.bench.{ts,mjs}, one after the other, each alone on the machine. Words choose by name.
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensurePackages } from './lib/packages.mjs'
import { Problem, root, run, say, script } from './lib/process.mjs'

await script(async () => {
  await ensurePackages()
  mkdirSync(join(root, 'bench/out'), { recursive: true })
  const words = process.argv.slice(2).filter((word) => !word.startsWith('-'))
  const options = process.argv.slice(2).filter((word) => word.startsWith('-'))
  const files = readdirSync(join(root, 'bench'))
    .filter((file) => /\.bench\.(ts|mjs)$/.test(file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort()
  if (files.length === 0) throw new Problem('no bench file has that name.')
  const failed = []
  for (const file of files) {
    say(`bench/${file}`)
    const bundle = await bundled(join('bench', file))
    if ((await run(process.execPath, ['--expose-gc', bundle, ...options])) !== 0) failed.push(file)
  }
  if (failed.length > 0) throw new Problem(`failed: ${failed.join(', ')}`)
})

/**
 * Bundles a benchmark as the app is bundled, so that plain Node runs the same code as people do.
 * @param {string} file
 * @returns {Promise<string>} the bundle
 */
async function bundled(file) {
  const { build } = await import('vite')
  const name = basename(file).replace(/\.\w+$/, '.mjs')
  const outDir = join(root, 'bench/out/built')
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: file,
      outDir,
      target: 'node20',
      // As what people run: the time of a first call is in part the time to read the code.
      minify: true,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  return join(outDir, name)
}
