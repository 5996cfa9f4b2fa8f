import { createReadStream } from 'node:fs'
import { expect, test } from 'vitest'
import { officer } from '../../../test/bureau.ts'
import { toJson } from '../../kernel/draft.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { listRecords, now, readCurrent } from '../read.ts'
import { createRecord } from '../save.ts'
import { alikeProblems } from './alike.ts'
import { readChoices, rememberChoices } from './row-choices.ts'
import { book, bureau, handout, head as handoutHead, row as handoutRow, one, openBureau, take, town } from './sheets-for-tests.ts'

openBureau()

const head = [
  '名称（中文）',
  '类型',
  '本地单位',
  '现行代码',
  '代码种类',
  '所在镇（街道）',
  '住所（地址）',
  '存续期间',
  '存续状态',
]
const line = (name: string, code: string | null = null, address: string | null = null) => [
  name,
  '企业',
  '是',
  code,
  code ? '组织机构代码' : null,
  town.name,
  address,
  '2001-03-01 起',
  '存续',
]
const known = (name: string) =>
  bureau
    .run(officer, client =>
      createRecord(client, officer, organisation, {
        values: {
          name: { zh: name },
          kind: 'enterprise',
          local: true,
          town: town.id,
          address: '海云区金滩镇望海路18号',
          term: { from: '2001-03-01', until: null },
          status: 'active',
        },
        source: '工商登记',
      }),
    )
    .then(({ id }) => id)
const named = async (words: string) =>
  (await bureau.run(officer, client => listRecords(client, officer, organisation, now, { words, page: 1, size: 50 }))).rows
const options = { register: organisation } as const
const say = async (path: string, choices: readonly { readonly line: number; readonly choice: string }[]) => {
  const { sha256 } = await bureau.evidence.keep(createReadStream(path))
  await bureau.run(officer, client =>
    rememberChoices(client, officer, { register: organisation, sha256, sheet: '表1' }, readChoices(choices)),
  )
}

test('a row like a record, and a row like another row, are shown with reasons; others are not', async () => {
  const id = await known('岚城市海云沐岚阀门有限公司')
  const path = await book({
    rows: [
      head,
      line('海云沐岚阀门有限责任公司', null, '海云区金滩镇望海路18号'),
      line('岚城市翠屿精密铸造有限公司', null, '海云区金滩镇工业路3号'),
      line('岚城翠屿精密铸造有限公司', null, '海云区金滩镇工业路3号'),
      line('岚城市墨溪纺织有限公司'),
    ],
  })
  const result = await one(path, { ...options, mode: 'preview' })
  expect(result.problems).toEqual([])
  expect(result).toMatchObject({ created: 4, alikeCount: 2, choices: {} })
  expect(result.alike.map(({ line: at, candidates }) => [at, candidates[0]!.record, candidates[0]!.line])).toEqual([
    [2, id, null],
    [4, null, 3],
  ])
  const [first] = result.alike
  expect(first!.candidates[0]!.points).toBeGreaterThanOrEqual(60)
  expect(first!.candidates[0]!.parts.map(({ part }) => part)).toContain('address')
  expect(alikeProblems(result.alike)[0]!.message.zh).toMatch(/^与“岚城市海云沐岚阀门有限公司”相近（\d+分：/)
  expect(await named('沐岚')).toHaveLength(1)
})

test('what is said of a row holds for the same file: it is that record, a new one, or left out', async () => {
  const id = await known('岚城市海云栖霞水泵有限公司')
  const path = await book({
    rows: [
      head,
      line('海云栖霞水泵有限责任公司', null, '海云区金滩镇望海路20号'),
      line('栖霞水泵（岚城）有限公司', null, '海云区金滩镇望海路18号'),
      line('岚城海云栖霞水泵厂', null, '海云区金滩镇望海路18号'),
    ],
  })
  const undecided = await one(path, { ...options, mode: 'preview' })
  expect(undecided.alike.map(({ line: at }) => at)).toEqual([2, 3, 4])
  await say(path, [
    { line: 2, choice: id },
    { line: 3, choice: 'new' },
    { line: 4, choice: 'leave' },
  ])
  const preview = await one(path, { ...options, mode: 'preview' })
  expect(preview).toMatchObject({ created: 1, changed: 1, refused: 0, alike: [], choices: { 2: id, 3: 'new', 4: 'leave' } })
  expect(preview.left).toMatchObject([{ line: 4, kind: 'chosen' }])
  await one(path, options)
  const found = (await bureau.run(officer, client => readCurrent(client, organisation, officer, id)))!
  expect(toJson(organisation, found.values)).toMatchObject({
    name: { zh: '海云栖霞水泵有限责任公司' },
    formerNames: '岚城市海云栖霞水泵有限公司',
    address: '海云区金滩镇望海路20号',
  })
  expect(await named('栖霞水泵')).toHaveLength(2)
  const again = await one(path, options)
  expect(again).toMatchObject({ created: 0, changed: 0, refused: 0 })
})

test('a record that is gone, and a choice that is none, are refused', async () => {
  const path = await book({ rows: [head, line('岚城市听涛环保有限公司')] })
  await say(path, [{ line: 2, choice: '01890000-0000-7000-8000-000000000000' }])
  expect((await one(path, { ...options, mode: 'preview' })).problems).toMatchObject([{ code: 'chosen-gone', line: 2 }])
  expect(() => readChoices([{ line: 2, choice: 'perhaps' }])).toThrow()
  expect(() => readChoices([{ line: 0.5, choice: 'new' }])).toThrow()
})

test('other registers are not compared', async () => {
  const path = await book({ rows: [handoutHead, handoutRow('寅 一'), handoutRow('寅 一一')] })
  const choices = readChoices([{ line: 2, choice: 'leave' }])
  await expect(
    bureau.run(officer, client =>
      rememberChoices(client, officer, { register: handout, sha256: '0'.repeat(64), sheet: '表1' }, choices),
    ),
  ).rejects.toMatchObject({ code: 'not-compared' })
  const [result] = await take(path, { register: handout, mode: 'preview' })
  expect(result).toMatchObject({ created: 2, alikeCount: 0 })
})
