/**
 * Draws the pictures in test/shared/exporters/golden anew. Run it after a wanted change of the drawing, look at the
 * pictures, and commit them with the change.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const folder = fileURLToPath(new URL('../test/shared/exporters/golden/', import.meta.url))
const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, watch: null },
  logLevel: 'error',
})
try {
  const { GOLDEN } = await server.ssrLoadModule('/test/shared/exporters/golden.ts')
  mkdirSync(folder, { recursive: true })
  for (const { name, draw } of GOLDEN) writeFileSync(`${folder}${name}.svg`, draw())
  console.log(`${GOLDEN.length} pictures written to ${folder}`)
} finally {
  await server.close()
}
