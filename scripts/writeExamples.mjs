/**
 * Writes examples/*.plumb anew after their outlines or the generator have changed: node scripts/writeExamples.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const { module } = await runnerImport(`${folder}generator/allExamples.ts`, { configFile: false, logLevel: 'warn' })
/** @param {string} name */
const outlineOf = (name) => readFileSync(`${folder}outline/${name}.txt`, 'utf8')
for (const [name, text] of module.allExamples(outlineOf)) {
  writeFileSync(`${folder}${name}.plumb`, text)
  console.log(`examples/${name}.plumb`)
}
