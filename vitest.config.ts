import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each worker holds database connections and some start browsers: more workers than cores only makes them wait.
    maxWorkers: 2,
    reporters: ['default', './scripts/count-reporter.ts'],
  },
})
