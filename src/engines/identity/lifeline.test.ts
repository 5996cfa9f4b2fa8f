import { expect, test } from 'vitest'
import { type Life, lifeline } from './lifeline.ts'

const life: Life = {
  term: { from: '1996-04-01', until: null },
  status: 'active',
  movedTo: null,
  mergedInto: null,
  splitFrom: null,
  formerNames: [],
  code: null,
  formerCodes: [],
  recordedNames: [],
  absorbed: [],
  splitOff: [],
  duplicates: [],
}
const other = (id: string, day: string | null = null) => ({ id, name: { en: `Firm ${id}`, zh: `${id}公司` }, day })
const told = (changes: Partial<Life>) => lifeline({ ...life, ...changes }).map(({ day, words }) => `${day} ${words.zh}`)

test('a firm keeps one history through names, codes, mergers and divisions, in the order of the days', () => {
  expect(
    told({
      splitFrom: other('甲'),
      formerNames: [
        { name: '恒川阀门厂', until: '2004-05-19' },
        { name: '恒川五金社', until: null },
      ],
      recordedNames: [
        { name: '恒川阀门厂', changedOn: '2004-06-13' },
        { name: '恒川公司', changedOn: '2005-02-01' },
      ],
      formerCodes: [{ code: '551385082', until: '2015-09-30' }],
      code: { code: '91110108551385082Q', from: '2015-10-01' },
      absorbed: [other('乙', '2003-12-31')],
      splitOff: [other('丙', '2010-01-01')],
      duplicates: [other('丁', '2016-01-01')],
    }),
  ).toEqual([
    'null 不再使用名称“恒川五金社”。',
    '1996-04-01 由甲公司分立成立。',
    '2003-12-31 乙公司并入本单位。',
    '2004-05-20 不再使用名称“恒川阀门厂”。',
    '2005-02-01 此前登记名称为“恒川公司”。',
    '2010-01-01 丙公司由本单位分立。',
    '2015-10-01 代码551385082停用。',
    '2015-10-01 赋予代码91110108551385082Q。',
    '2016-01-01 另一条记录“丁公司”核实为同一单位，已合并。',
  ])
})

test.each<[string, Partial<Life>, string]>([
  ['moved', { movedTo: '澜江区' }, '2005-07-01 迁往澜江区。'],
  ['merged', { mergedInto: other('乙') }, '2005-07-01 并入乙公司。'],
  ['deregistered', {}, '2005-07-01 注销。'],
])('the end of one that was %s is the day after its last', (status, changes, last) => {
  expect(told({ status, term: { from: '1996-04-01', until: '2005-06-30' }, ...changes })).toEqual(['1996-04-01 成立。', last])
})
