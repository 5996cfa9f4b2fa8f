/** What a bench found. Ratios compare two things measured in the same run, so that they hold on other machines too. */
export interface BenchResult {
  readonly name: string
  readonly ratios: Readonly<Record<string, number>>
  readonly seconds: Readonly<Record<string, number>>
  readonly memoryMB: Readonly<Record<string, number>>
}

/** A bench: tells what it does while it runs, and gives its figures at the end. */
export interface Bench {
  readonly name: string
  readonly run: (options: BenchOptions, say: (line: string) => void) => Promise<BenchResult>
}

export interface BenchOptions {
  /** Current records of the regions that are grown. */
  readonly sizes: readonly number[]
}

/** Runs work and gives its result with the seconds it took. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; seconds: number }> {
  const start = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - start) / 1000 }
}

/** The value below which the given share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Three significant digits: more would pretend. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** The most memory this process has had, in MB. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024
