import { parseArgs } from 'node:util'
import { didYouMean } from '../kernel/identifier.ts'
import { Refusal, refuse } from '../kernel/refusal.ts'
import { fill, type Language, type Words } from '../kernel/words.ts'
import { refusalOf } from '../storage/database-error.ts'
import { Problems } from '../storage/save-refusals.ts'
import type { Command, OptionSpec, Speaker } from './command.ts'
import { account } from './commands/account.ts'
import { check } from './commands/check.ts'
import { doctor } from './commands/doctor.ts'
import { edition } from './commands/edition.ts'
import { exporting } from './commands/export.ts'
import { figures } from './commands/figures.ts'
import { importing } from './commands/import.ts'
import { migrating } from './commands/migrate.ts'
import { notices } from './commands/notices.ts'
import { pool } from './commands/pool.ts'
import { reconciling } from './commands/reconcile.ts'
import { region } from './commands/region.ts'
import { returning } from './commands/return.ts'
import { start } from './commands/start.ts'
import { summary } from './commands/summary.ts'
import { trace } from './commands/trace.ts'
import { commandHelp, generalHelp } from './help.ts'

const commands: readonly Command[] = [
  start,
  summary,
  figures,
  trace,
  check,
  edition,
  importing,
  exporting,
  pool,
  returning,
  reconciling,
  notices,
  doctor,
  migrating,
  region,
  account,
]

const common: Readonly<Record<string, OptionSpec>> = {
  lang: { type: 'string', value: 'en|zh', help: { en: 'language of messages and documents', zh: '消息和文件的语言' } },
  json: { type: 'boolean', help: { en: 'machine-readable output', zh: '输出机器可读的JSON' } },
  help: { type: 'boolean', help: { en: 'this help', zh: '显示帮助' } },
}

/** Runs one command line. Returns the exit code: 0 done, 1 refused, 2 bad input, 3 not allowed, 4 not found, 70 a bug. */
export async function main(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const language = languageOf(args, environment)
  const speaker: Speaker = {
    language,
    json: args.includes('--json'),
    out: text => void process.stdout.write(text),
    say: message => void process.stderr.write(`${message[language]}\n`),
  }
  try {
    await run(args, speaker)
    return 0
  } catch (error) {
    return explain(error, speaker)
  }
}

async function run(args: readonly string[], speaker: Speaker): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name.startsWith('-'))
    return speaker.out(generalHelp(commands, common, speaker.language))
  const command =
    commands.find(one => one.name === name) ??
    refuse(
      'unknown-command',
      unknown(
        name,
        commands.map(one => one.name),
      ),
      { exitCode: 2 },
    )
  const options = { ...common, ...command.options }
  const { values, positionals } = parse(rest, options, command.name)
  if (values.help === true) return speaker.out(commandHelp(command, options, speaker.language))
  await command.run({ options: values, words: positionals }, speaker)
}

function parse(args: readonly string[], options: Readonly<Record<string, OptionSpec>>, command: string) {
  const config = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]))
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const spec = options[token.name]
    if (!spec)
      refuse(
        'unknown-option',
        unknown(
          `--${token.name}`,
          Object.keys(options).map(name => `--${name}`),
        ),
        { exitCode: 2 },
      )
    if (spec.type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      refuse(
        'option-needs-value',
        {
          en: `--${token.name} needs a value (${spec.value}). See “torchbook ${command} --help”.`,
          zh: `--${token.name}需要取值（${spec.value}）。参见“torchbook ${command} --help”。`,
        },
        { exitCode: 2 },
      )
  }
  return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals }
}

function unknown(written: string, known: readonly string[]): Words {
  const near = didYouMean(written, known)
  return fill(
    near
      ? { en: 'There is no “{written}”. Did you mean “{near}”?', zh: '没有“{written}”，是否指“{near}”？' }
      : { en: 'There is no “{written}”. There are: {known}.', zh: '没有“{written}”。可用：{known}。' },
    { written, near: near ?? '', known: known.join(', ') },
  )
}

/** `--lang`, else the environment's language, else English. */
function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = args.indexOf('--lang')
  const given = at >= 0 ? args[at + 1] : args.find(one => one.startsWith('--lang='))?.slice(7)
  return (given ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '').startsWith('zh') ? 'zh' : 'en'
}

/** What went wrong, to people or as JSON; a bug says that it is one. */
function explain(error: unknown, { language, json }: Speaker): number {
  const refusal = refusalOf(error)
  const write = (text: string) => process.stderr.write(`${text}\n`)
  if (!refusal) {
    write(error instanceof Error ? (error.stack ?? error.message) : String(error))
    write(
      {
        en: 'This is a mistake in Torchbook; nothing was saved. Please report it with the lines above.',
        zh: '这是Torchbook的程序错误，未保存任何内容。请附上以上信息反馈。',
      }[language],
    )
    return 70
  }
  if (json)
    write(
      JSON.stringify({
        error: { code: refusal.code, words: refusal.words, ...(refusal instanceof Problems && { problems: refusal.problems }) },
      }),
    )
  else if (refusal instanceof Problems)
    for (const problem of refusal.problems)
      write(
        language === 'zh'
          ? `${placeInChinese(problem.place)}${problem.read ? `所填“${problem.read}”` : ''}：${problem.message.zh}`
          : `${problem.place}${problem.read ? ` “${problem.read}”` : ''}: ${problem.message.en}`,
      )
  else write(refusal.words[language])
  return refusal instanceof Refusal ? refusal.exitCode : 1
}

/** `row 3, column “名称”` is 第3行“名称”列; any other place stays as it is. */
const placeInChinese = (place: string): string =>
  place
    .replace(/^row (\d+)/, '第$1行')
    .replace(/, column (“.*”)$/, '$1列')
    .replace(/, line (\d+)$/, '第$1行')
