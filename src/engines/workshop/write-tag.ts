/** What a figure is inserted with: the fields of the picker's form. Empty texts are left out. */
export interface TagForm {
  readonly tag: 'figure' | 'growth' | 'coverage'
  readonly indicator: string
  readonly id: string
  readonly period: 'as-at' | 'year' | 'past' | 'since' | 'range' | 'edition'
  /** Of a year: 2006 or -1; of past years: how many; of a range: two days; of "since": a day or nothing; of an edition: "latest". */
  readonly value: string
  /** The last of past years; 2006 or -1. */
  readonly ending: string
  readonly counting: '' | 'holding' | 'highest'
  readonly decimals: string
  readonly spell: boolean
}

const quoted = (text: string) => `"${text.replace(/["\\\n\r]|%\}|\{%/g, '')}"`
const whole = (text: string) => (/^-?\d{1,9}$/.test(text.trim()) ? text.trim() : quoted(text))

/** The tag as it is written into a template. Whether it can be asked for is for {@link readTemplate} to say. */
export function writeTag({ tag, indicator, id, period, value, ending, counting, decimals, spell }: TagForm): string {
  const time = {
    'as-at': 'as-at=true',
    year: `year=${whole(value || '0')}`,
    past: `past=${whole(value || '3')}${ending === '' ? '' : ` ending=${whole(ending)}`}`,
    since: value === '' ? 'since=true' : `since=${quoted(value)}`,
    range: `range=${quoted(value)}`,
    edition: `edition=${quoted(value || 'latest')}`,
  }[period]
  const style = [
    counting !== '' && `counting=${quoted(counting)}`,
    decimals !== '' && `decimals=${whole(decimals)}`,
    spell && 'spell=true',
  ].filter(Boolean)
  return `{% ${[tag, quoted(indicator), `id=${quoted(id)}`, time, ...style].join(' ')} /%}`
}
