import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicatesOf, findDuplicates } from './duplicates.ts'
import { firm, reader } from './firms-for-tests.ts'
import { oneApart, plainAddress, shared } from './likeness.ts'
import { formerNamesOf, withFormerNames } from './name-history.ts'
import { NameReader } from './normal-name.ts'

describe('a name is read without what people write differently', () => {
  test.each([
    '岚城市恒川阀门有限公司',
    '岚城恒川阀门有限责任公司',
    '恒川（岚城）阀门有限公司',
    '恒川(岚城)阀门股份有限公司',
    ' 岚城市 海云区 恒川阀门集团有限公司',
    '东屿省岚城市海云区金滩镇恒川阀门厂',
    '恒川阀门公司',
  ])('%s', name => expect(reader.read(name)).toMatchObject({ core: '恒川阀门', sound: 'heng chuan fa men' }))

  test.each(['Lancheng Hengchuan Valve Co., Ltd.', 'HENGCHUAN VALVE COMPANY LIMITED', 'Haiyun Hengchuan Valve Works'])(
    '%s',
    name => expect(reader.read(name).core).toBe('hengchuan valve'),
  )

  test('what makes a firm another one stays', () => {
    const cores = ['岚城恒川阀门有限公司温岭分公司', '岚城恒川阀门有限公司', '岚城恒川泵业有限公司', '岚城海川阀门有限公司'].map(
      name => reader.read(name).core,
    )
    expect(new Set(cores).size).toBe(4)
    // A market town is no market.
    expect(new NameReader([]).read('城市场管理公司').core).toBe('城市场管理')
    expect(reader.read('公司').core).toBe('公司')
  })

  test('the regions that a name says are kept apart', () => {
    expect(reader.read('恒川（岚城）阀门有限公司').regions).toEqual(['岚城'])
    expect(reader.read('东屿省岚城市恒川阀门有限公司').regions).toEqual(['东屿', '岚城'])
  })

  test('any text has a core, and long hostile ones are read at once', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), name => typeof reader.read(name).core === 'string'))
    const begun = performance.now()
    for (const sign of ['(', '岚城', '公司', '省', '1']) reader.read(sign.repeat(20_000))
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})

describe('former names', () => {
  const text = '海云恒川阀门厂（用至2004-05-19）\n恒川五金社'
  test('are kept one a line with the last day', () => {
    expect(formerNamesOf(text)).toEqual([
      { name: '海云恒川阀门厂', until: '2004-05-19' },
      { name: '恒川五金社', until: null },
    ])
    expect(formerNamesOf('Hengchuan Works (until 2004-05-19)')).toEqual([{ name: 'Hengchuan Works', until: '2004-05-19' }])
  })
  test('are added once', () => {
    const added = withFormerNames(text, [
      { name: '恒川五金社', until: null },
      { name: '恒川阀门', until: '2001-01-01' },
    ])
    expect(added).toBe(`${text}\n恒川阀门（用至2001-01-01）`)
    expect(withFormerNames(null, [])).toBeNull()
  })
})

test('likeness of texts', () => {
  expect(oneApart('恒川阀门', '恒川伐门')).toBe(true)
  expect(oneApart('恒川阀门', '川恒阀门')).toBe(true)
  expect(oneApart('恒川阀门', '恒川阀门业')).toBe(true)
  expect(oneApart('恒川阀门', '恒阀门')).toBe(true)
  expect(oneApart('恒川阀门', '恒川阀门')).toBe(false)
  expect(oneApart('恒川阀门', '横川伐门')).toBe(false)
  expect(shared('恒川阀门机械', '恒川阀门机床')).toBe(80)
  expect(shared('', 'a')).toBe(0)
  expect(plainAddress('东屿省岚城市海云区 金滩镇工业路１２号')).toBe(plainAddress('海云区金滩镇工业路12号'))
})

describe('pairs are found with their reasons', () => {
  const pairOf = (a: Parameters<typeof firm>[1], b: Parameters<typeof firm>[1]) =>
    findDuplicates([firm('a', a), firm('b', b)], reader, 1)[0]
  const partsOf = (pair: ReturnType<typeof pairOf>) => pair?.parts.map(({ part, points }) => `${part} ${points}`)

  test.each<[what: string, a: Parameters<typeof firm>[1], b: Parameters<typeof firm>[1], parts: readonly string[]]>([
    ['the same name', { zh: '岚城市恒川阀门有限公司' }, { zh: '岚城市恒川阀门有限责任公司' }, ['name 45']],
    ['region and form', { zh: '岚城市恒川阀门有限公司' }, { zh: '恒川阀门厂' }, ['name 35']],
    ['a sound', { zh: '恒川阀门有限公司' }, { zh: '恒川伐门有限公司' }, ['name 25']],
    ['one character', { zh: '恒川阀门有限公司' }, { zh: '恒山阀门有限公司' }, ['name 20']],
    ['other places', { zh: '岚城恒川阀门有限公司' }, { zh: '海云恒川阀门有限公司' }, ['name 35', 'region -15']],
    ['a former name', { zh: '锐拓机械有限公司', formerNames: ['恒川阀门厂'] }, { zh: '恒川阀门有限公司' }, ['former-name 40']],
    ['English', { en: 'Lancheng Hengchuan Valve Co., Ltd.' }, { en: 'Hengchuan Valve Company Ltd' }, ['name 35']],
    [
      'a code within a code, another name',
      { zh: '锐拓机械有限公司', code: '91350100M000100Y43' },
      { zh: '恒川阀门有限公司', code: 'M000100Y4' },
      ['code 60'],
    ],
    ['a former code', { code: '551385082' }, { code: '91110108M000100Y42', formerCodes: ['551385082'] }, ['code 60']],
    [
      'everything else',
      { zh: '恒川阀门公司', address: '海云区工业路12号', town: 't', industry: 'C3543' },
      {
        zh: '恒川阀门厂',
        address: '岚城市海云区工业路12号',
        town: 't',
        industry: 'C3543',
        until: '1990-01-01',
        from: '1980-01-01',
      },
      ['name 35', 'address 20', 'town 5', 'industry 5', 'time -10'],
    ],
    [
      'what speaks against',
      { zh: '恒川阀门公司', code: '551385082', town: 't' },
      { zh: '恒川阀门公司', code: 'M000100Y4', town: 'u', kind: 'institute' },
      [],
    ],
  ])('%s', (_, a, b, parts) => expect(partsOf(pairOf(a, b)) ?? []).toEqual(parts))

  test('every reason is said in both languages, with what was compared', () => {
    const pair = pairOf(
      { zh: '恒川阀门公司', code: '91350100M000100Y43', town: 't' },
      { zh: '恒川伐门公司', code: 'M000100Y4', town: 'u' },
    )!
    expect(pair.points).toBe(80)
    expect(pair.parts.map(({ words }) => words.zh)).toEqual([
      '一方统一社会信用代码中含另一方组织机构代码M000100Y4。',
      '名称读音相同：恒川阀门与恒川伐门。',
      '不在同一镇（街道）。',
    ])
    expect(pair.parts.every(({ words }) => /^[A-Z].*\.$/.test(words.en))).toBe(true)
  })

  test('an organisation is none that it was merged into or split off from', () => {
    const same = { zh: '恒川阀门公司', code: '551385082' }
    expect(findDuplicates([firm('a', same), firm('b', { ...same, others: ['a'] })], reader)).toEqual([])
  })

  test('one firm is asked about, also when it is not recorded yet, with the same result', () => {
    const firms = [
      firm('a', { zh: '岚城恒川阀门有限公司' }),
      firm('b', { zh: '恒川阀门有限公司' }),
      firm('c', { zh: '锐拓泵业有限公司' }),
    ]
    expect(duplicatesOf(firms[0]!, firms, reader)).toEqual(findDuplicates(firms, reader))
    expect(duplicatesOf(firm('', { zh: '锐拓泵业公司' }), firms, reader).map(({ ids }) => ids[1])).toEqual(['c'])
  })

  test('do not depend on the order of the firms', () => {
    const part = fc.constantFrom('恒川', '恒山', '锐拓', '岚城恒川', '阀门', '有限公司', '公司', '（岚城）')
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 12 }), names => {
        const firms = names.map((zh, index) => firm(`f${index}`, { zh }))
        const found = (list: typeof firms) =>
          findDuplicates(list, reader)
            .map(({ ids, points }) => `${[...ids].sort().join('-')} ${points}`)
            .sort()
        expect(found(firms.toReversed())).toEqual(found(firms))
      }),
    )
  })
})

test('twenty thousand organisations take a second or two, and the pairs planted in them are found', () => {
  const sign = (number: number) => String.fromCodePoint(0x5000 + (number % 300) * 7)
  const products = ['阀门', '缝纫机械', '摩托车配件', '泵业', '模具', '医药化工', '塑料', '电机', '电子', '环保设备']
  const count = 20_000
  const firms = Array.from({ length: count }, (_, index) => {
    const mixed = (index * 7919) % 900_001
    const zh = `岚城市${sign(mixed)}${sign(Math.floor(mixed / 300))}${products[Math.floor(mixed / 90_000) % 10]}有限公司`
    return firm(`f${index}`, { zh, code: `${10_000_000 + index}A`, town: `t${index % 10}`, industry: `C${index % 400}` })
  })
  const planted = Array.from({ length: 100 }, (_, index) =>
    firm(`p${index}`, { zh: firms[index * 197]!.zh!.replace('岚城市', '').replace('有限公司', '有限责任公司') }),
  )
  const begun = process.cpuUsage()
  const pairs = findDuplicates([...firms, ...planted], reader)
  // The processor's time, in microseconds: how busy the machine is besides does not matter.
  expect(process.cpuUsage(begun).user).toBeLessThan(10_000_000)
  const found = new Set(pairs.filter(({ ids }) => ids[1].startsWith('p')).map(({ ids }) => `${ids[0]} ${ids[1]}`))
  expect(planted.every(({ id }, index) => found.has(`f${index * 197} ${id}`))).toBe(true)
}, 60_000)
