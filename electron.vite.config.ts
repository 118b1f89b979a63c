import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The oldest runtime the app starts in: Electron 33 (Chromium 130, Node 20). See docs/decisions/0003. */
const oldest = { node: 'node20', page: 'chrome130' }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: oldest.node,
      lib: { entry: 'electron/main.ts', formats: ['es'] },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: oldest.node,
      // A sandboxed preload can only be one CommonJS file.
      lib: { entry: 'electron/preload.ts', formats: ['cjs'] },
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: oldest.page,
      minify: true,
      // The content security policy allows neither inline scripts and styles nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rollupOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
    worker: { format: 'es' },
  },
})
