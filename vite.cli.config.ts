import { defineConfig } from 'vite'

/** The command line tool: one plain Node file with its shebang, and the optional native canvas left outside. */
export default defineConfig({
  ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
  build: {
    ssr: 'cli/main.ts',
    outDir: 'out/cli',
    target: 'node20',
    assetsInlineLimit: 0,
    rollupOptions: { output: { format: 'es', entryFileNames: 'cli.mjs', codeSplitting: false } },
  },
})
