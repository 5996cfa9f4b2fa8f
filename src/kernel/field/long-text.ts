import type { Made } from './field.ts'
import { type TextOptions, textual } from './text.ts'

/** Text of several lines: minutes, descriptions. At most 20,000 characters unless `max` says otherwise. */
export function longText<const O extends TextOptions>(options: O): Made<string, O> {
  return { ...options, ...textual(options, options.max ?? 20_000, true), kind: 'long-text' }
}
