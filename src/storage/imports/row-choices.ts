import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { audit } from '../audit.ts'
import { isRecordId } from '../record-id.ts'

/** What an officer says of a row that looks like a record: it is that record, it is a new one, or it is left out. */
export type RowChoice = { readonly same: string } | 'new' | 'leave'
export type RowChoices = ReadonlyMap<number, RowChoice>

/** The sheet of a file that choices were made for. */
interface ChosenFor {
  readonly register: AnyRegister
  readonly sha256: string
  readonly sheet: string
}

/** Only organisations are compared, so that for no other register is there anything to choose, or to look for. */
const isCompared = (register: AnyRegister): boolean => register.name === organisation.name

const action = 'import-choices'
const most = 20_000

/** Keeps the choices for the rows of a file, so that they hold the next time as well. The newest take the place of those before. */
export async function rememberChoices(
  client: PoolClient,
  actor: Actor,
  { register, sha256, sheet }: ChosenFor,
  choices: RowChoices,
): Promise<void> {
  if (!isCompared(register)) refuse('not-compared', fill(notCompared, { register: register.label }), { exitCode: 2 })
  const detail = { sha256, sheet, choices: Object.fromEntries([...choices].map(([line, choice]) => [line, wordOf(choice)])) }
  await audit(client, actor, { action, register: register.name, detail })
}

/** The choices that were made for the rows of a file; none where it is new. */
export async function rememberedChoices(
  client: PoolClient,
  actor: Actor,
  { register, sha256, sheet }: ChosenFor,
): Promise<RowChoices> {
  if (!isCompared(register)) return new Map()
  const { rows } = await client.query<{ choices: Record<string, string> }>(
    `select detail->'choices' as choices from audit_entry
     where region = $1 and action = $2 and register = $3 and detail->>'sha256' = $4 and detail->>'sheet' = $5
     order by at desc, id desc limit 1`,
    [actor.region, action, register.name, sha256, sheet],
  )
  return readChoices(Object.entries(rows[0]?.choices ?? {}).map(([line, choice]) => ({ line: Number(line), choice })))
}

const wordOf = (choice: RowChoice): string => (typeof choice === 'object' ? choice.same : choice)

/** Choices as a request or a command gives them: `{ line, choice }`, where the choice is `new`, `leave` or the id of a record. */
export function readChoices(given: readonly { readonly line: number; readonly choice: string }[]): RowChoices {
  if (given.length > most)
    refuse(
      'too-many-choices',
      { en: `At most ${most} rows can be chosen for.`, zh: `最多可为${most}行指定处理方式。` },
      { exitCode: 2 },
    )
  return new Map(
    given.map(({ line, choice }) => {
      if (!Number.isInteger(line) || line < 1 || !(choice === 'new' || choice === 'leave' || isRecordId(choice)))
        refuse('not-a-choice', notAChoice, { exitCode: 2 })
      return [line, choice === 'new' || choice === 'leave' ? choice : { same: choice }]
    }),
  )
}

const notCompared = {
  en: 'Rows of “{register}” are not compared with records, so there is nothing to choose.',
  zh: '“{register}”的行不与已有记录比对，无需选择。',
}
const notAChoice = {
  en: 'Say of a row: new, leave, or the id of the record that it is.',
  zh: '请为行指定：new（新建）、leave（不导入）或相同记录的编号。',
}
