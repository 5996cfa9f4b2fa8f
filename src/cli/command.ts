import type { Language, Words } from '../kernel/words.ts'

/** One option of a command: `--name value`, or `--name` alone for a flag. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly help: Words
  /** How the value is named in the help: DAY, FILE. */
  readonly value?: string
}

/** The options and arguments a command was given. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly words: readonly string[]
}

/** Where a command speaks: results to `out`, everything else to `say` (standard error), in the person's language. */
export interface Speaker {
  readonly language: Language
  readonly json: boolean
  out(text: string | Uint8Array): void
  say(message: Words): void
}

export interface Command {
  readonly name: string
  readonly summary: Words
  /** The arguments after the name, as the help shows them: `FIGURE`, `freeze|list|show|diff [ID]`. */
  readonly usage?: string
  readonly options: Readonly<Record<string, OptionSpec>>
  run(given: Given, speaker: Speaker): Promise<void>
}

/** The options by which every command finds the records. */
export const storeOptions = {
  data: {
    type: 'string',
    value: 'FOLDER',
    help: {
      en: 'data folder (else TORCHBOOK_DATA, else the usual place)',
      zh: '数据目录（默认取TORCHBOOK_DATA，否则为系统常用位置）',
    },
  },
  database: {
    type: 'string',
    value: 'URL',
    help: {
      en: 'an existing PostgreSQL 15 or later (else DATABASE_URL, else the embedded one)',
      zh: '已有的PostgreSQL 15或以上数据库（默认取DATABASE_URL，否则使用内嵌数据库）',
    },
  },
} as const satisfies Record<string, OptionSpec>

/** The options that say which region, when, and as known when. */
export const periodOptions = {
  sample: {
    type: 'boolean',
    help: { en: 'the sample district (loaded when it is not there yet)', zh: '使用示例区（尚未载入时自动载入）' },
  },
  region: { type: 'string', value: 'CODE', help: { en: 'the region’s GB/T 2260 code', zh: '地区代码（GB/T 2260）' } },
  period: { type: 'string', value: 'YEAR', help: { en: 'the year of the summary', zh: '总结所属年份' } },
  'as-at': {
    type: 'string',
    value: 'DAY',
    help: { en: 'as it was on this day, 2006-10-31', zh: '截至该日的情况，如2006-10-31' },
  },
  'known-at': {
    type: 'string',
    value: 'DAY',
    help: { en: 'as the office knew it at the end of this day', zh: '按该日结束时已登记的信息' },
  },
} as const satisfies Record<string, OptionSpec>
