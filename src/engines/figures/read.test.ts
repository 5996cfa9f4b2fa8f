import { expect, test } from 'vitest'
import type { Language } from '../../kernel/words.ts'
import { readFigure } from './read.ts'

test.each<[string, string, Language, string, string]>([
  ['超过5000美元', 'USD', 'zh', '5000', 'over'],
  ['5000余美元', 'USD', 'zh', '5000', 'over'],
  ['逾20万', 'persons', 'zh', '200000', 'over'],
  ['20万多人', 'persons', 'zh', '200000', 'over'],
  ['42.1万人', 'persons', 'zh', '421000', '='],
  ['１，０２１万元', 'CNY', 'zh', '10210000', '='],
  ['50％以上', 'percent', 'zh', '50', 'over'],
  ['300场次左右', 'events', 'zh', '300', 'about'],
  ['十多家', 'enterprises', 'zh', '10', 'over'],
  ['二', 'years', 'zh', '2', '='],
  ['第三', 'rank', 'zh', '3', '='],
  ['more than 2,500', 'persons', 'en', '2500', 'over'],
  ['exceeded 5,000 US dollars', 'USD', 'en', '5000', 'over'],
  ['almost 1 million yuan', 'CNY', 'en', '1000000', 'nearly'],
  ['17.149 billion', 'CNY', 'en', '17149000000', '='],
  ['7 enterprises', 'enterprises', 'en', '7', '='],
  ['one copy', 'copies', 'en', '1', '='],
  ['22nd', 'rank', 'en', '22', '='],
])('%s (%s, %s)', (text, unit, language, value, qualifier) => {
  expect(readFigure(text, unit, language)).toEqual({ value, qualifier })
})

test.each<[string, string, Language]>([
  ['17.149 trillion yuan', 'CNY', 'en'],
  ['1.2万人次', 'persons', 'zh'],
  ['12 apples', 'projects', 'en'],
  ['', 'projects', 'en'],
])('%s is no figure in %s', (text, unit, language) => {
  expect(readFigure(text, unit, language)).toBeNull()
})
