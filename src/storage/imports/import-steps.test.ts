import { expect, test } from 'vitest'
import { officer } from '../../../test/bureau.ts'
import { bureau, openBureau, run } from '../../../test/office.ts'
import { beginStep, endStep, openImports } from './import-steps.ts'

openBureau()

const work = {
  register: 'handout',
  file: '发放表.xlsx',
  sha256: 'a'.repeat(64),
  sheet: '表1',
  columns: [{ at: 0, field: 'title', language: 'zh' }],
  source: '登记簿',
}
const open = async (person = officer) =>
  (await bureau.run(person, client => openImports(client, person))).map(({ sheet, step }) => `${sheet} ${step}`)
const begin = (step: 'preview' | 'all' | 'sound', changes: Partial<typeof work> = {}) =>
  run(client => beginStep(client, officer, { ...work, ...changes }, step))

test('what was begun is open as it was left, once for each sheet, until it is left for good', async () => {
  await begin('preview')
  await begin('preview', { sheet: '表2' })
  const importing = await begin('all')
  expect(await open()).toEqual(['表1 all', '表2 preview'])
  const [left] = await run(client => openImports(client, officer))
  expect(left).toMatchObject(work)
  await run(client => endStep(client, officer, importing, 'ended'))
  expect(await open()).toEqual(['表1 ended', '表2 preview'])
  await run(client => endStep(client, officer, importing, 'left'))
  expect(await open()).toEqual(['表2 preview'])
})

test('nobody sees or ends what somebody else began', async () => {
  const id = await begin('all', { sheet: '表3' })
  const other = { ...officer, id: 'another-officer' }
  expect(await open(other)).toEqual([])
  for (const [person, step] of [
    [other, id],
    [officer, 'nothing'],
    [officer, '00000000-0000-7000-8000-000000000000'],
  ] as const)
    await expect(bureau.run(person, client => endStep(client, person, step, 'left'))).rejects.toMatchObject({
      code: 'no-such-import',
    })
  expect(await open()).toContain('表3 all')
  // Under another's name nothing is noted, whatever the code above the database says.
  await expect(bureau.run(other, client => beginStep(client, officer, work, 'all'))).rejects.toMatchObject({
    code: 'database-permission',
  })
})
