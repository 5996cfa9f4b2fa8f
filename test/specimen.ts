import pg from 'pg'
import { role } from '../src/kernel/condition/index.ts'
import * as kinds from '../src/kernel/field/index.ts'
import { type AnyRegister, defineRegister } from '../src/kernel/register.ts'
import { levels } from '../src/registers/vocabularies.ts'
import { policySql } from '../src/storage/schema/policy.ts'
import { tableSql } from '../src/storage/schema/table.ts'

const words = (name: string) => ({ en: name, zh: `${name}项` })
const label = (name: string) => ({ label: words(name) })
const access = { read: () => role('officer'), write: () => role('officer') }

/** What a specimen refers to, and what that refers to in turn. */
export const part = defineRegister({
  name: 'specimen-part',
  label: words('parts'),
  one: words('part'),
  purpose: words('for tests'),
  group: 'base',
  fields: {
    code: kinds.text(label('code')),
    grade: kinds.choice(levels, label('grade')),
    made: kinds.period(label('made')),
    whole: kinds.reference('specimen-part', label('whole')),
  },
  title: ['code'],
  form: [{ label: words('all'), fields: ['code', 'grade', 'made', 'whole'] }],
  match: ['code'],
  access,
})

/** A register with one field of every kind there is, none of them required. */
export const specimen = defineRegister({
  name: 'specimen',
  label: words('specimens'),
  one: words('specimen'),
  purpose: words('for tests'),
  group: 'base',
  fields: {
    line: kinds.text(label('line')),
    lines: kinds.longText(label('lines')),
    name: kinds.translated(label('name')),
    level: kinds.choice(levels, label('level')),
    levels: kinds.choices(levels, label('levels')),
    day: kinds.date(label('day')),
    otherDay: kinds.date(label('other day')),
    term: kinds.period(label('term')),
    count: kinds.integer(label('count')),
    exact: kinds.decimal(label('exact')),
    amount: kinds.money({ ...label('amount'), negative: true }),
    rate: kinds.percentage(label('rate')),
    part: kinds.reference('specimen-part', label('part')),
    parts: kinds.references('specimen-part', label('parts')),
    spot: kinds.place(label('spot')),
    organisationCode: kinds.organisationIdentifier(label('organisation code')),
    personCode: kinds.personIdentifier(label('person code')),
    files: kinds.evidence(label('files')),
    sure: kinds.flag(label('sure')),
    phone: kinds.contact(label('phone')),
  },
  title: ['line'],
  form: [
    {
      label: words('all'),
      fields: [
        ...(['line', 'lines', 'name', 'level', 'levels', 'day', 'otherDay', 'term', 'count', 'exact', 'amount', 'rate'] as const),
        ...(['part', 'parts', 'spot', 'organisationCode', 'personCode', 'files', 'sure', 'phone'] as const),
      ],
    },
  ],
  match: ['line'],
  access,
})

/** Makes the tables of test registers in a database, with their row security. */
export async function addTables(ownerUrl: string, registers: readonly AnyRegister[]): Promise<void> {
  await asOwner(ownerUrl, `${registers.map(tableSql).join('\n')}\n${policySql(registers, 'wrapped')}`)
}

/** Runs statements as the owner of the schema. */
export async function asOwner(ownerUrl: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await client.query(text)
  } finally {
    await client.end()
  }
}
