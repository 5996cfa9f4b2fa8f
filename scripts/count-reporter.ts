import type { Reporter, TestModule } from 'vitest/node'

/** Prints the plain closing line that counts: `N passed, N failed, N skipped`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    let broken = 0
    for (const module of modules) {
      if (module.errors().length || (module.state() === 'failed' && !module.children.size)) broken++
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    // A file that could not be loaded has no tests to fail, and is a failure all the same.
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed + broken} failed, ${counts.skipped} skipped\n`)
  }
}
