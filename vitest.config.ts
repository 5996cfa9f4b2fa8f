import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The long ones first, which are those of the whole program: at the end no worker waits for the other's. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isWhole = ({ moduleId }: TestSpecification) => moduleId.includes('/test/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isWhole), ...sorted.filter(file => !isWhole(file))]
  }
}

export default defineConfig({
  test: {
    root: '.',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each worker holds database connections and some start browsers: more workers than cores only makes them wait.
    maxWorkers: 2,
    // The program is loaded once for each worker, not once for each of some two hundred files; nothing in it keeps state by module that a test could see.
    isolate: false,
    sequence: { sequencer: LongFirst },
    reporters: ['default', './scripts/count-reporter.ts'],
  },
})
