import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        // Files share their workers, so that each loads the core once; what a test must not leave behind stands in
        // CONTRIBUTING.md. Stubs and spies are taken back after each test, test/setup.ts watches over the rest.
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/setup.ts'],
          isolate: false,
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Starts, feeds and kills real processes: too slow for every commit, so only `npm test` runs these.
        test: { name: 'process', include: ['test/**/*.process.ts'], exclude: ['test/e2e/**'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          // One real application at a time: they share the display, and two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A poll waits for a state, however busy the machine: how soon it comes is no condition of a test.
          expect: { poll: { timeout: 20_000 } },
          retry: 0,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts'],
      exclude: ['shared/**/types.ts'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { branches: 90, functions: 90, lines: 90, statements: 90 },
    },
  },
})
