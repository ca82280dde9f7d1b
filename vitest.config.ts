import { defineConfig } from 'vitest/config'

/** Milliseconds: no test is about speed, and a machine may be busy with others. */
const patience = 30_000

/**
 * Three kinds of tests: pure ones in Node, components in jsdom, and journeys through `dist/` in a real browser.
 * None goes by vite.config.ts: its data plugin stops at a fault in `data/`, which is the data tests' own to tell.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/ui/**', 'tests/browser/**'],
          environment: 'node',
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'components',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/components.ts'],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
