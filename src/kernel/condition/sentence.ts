import { type Role, roleNames } from '../actor.ts'
import { dateWords } from '../plain-date.ts'
import { fill, joinWords, same, type Words } from '../words.ts'
import type { ActorList, ActorProperty, ColumnRef, Condition, Operand } from './condition.ts'

const verbs: Record<'is' | 'above' | 'atLeast' | 'atMost' | 'below', Words> = {
  is: { en: '{column} is {value}', zh: '{column}为{value}' },
  above: { en: '{column} is above {value}', zh: '{column}大于{value}' },
  atLeast: { en: '{column} is {value} or more', zh: '{column}不低于{value}' },
  atMost: { en: '{column} is {value} or less', zh: '{column}不高于{value}' },
  below: { en: '{column} is below {value}', zh: '{column}小于{value}' },
}
const dateVerbs: typeof verbs = {
  is: { en: '{column} is {value}', zh: '{column}为{value}' },
  above: { en: '{column} is after {value}', zh: '{column}在{value}之后' },
  atLeast: { en: '{column} is {value} or later', zh: '{column}不早于{value}' },
  atMost: { en: '{column} is {value} or earlier', zh: '{column}不晚于{value}' },
  below: { en: '{column} is before {value}', zh: '{column}在{value}之前' },
}

/** The condition read out in both languages. */
export function sentence(condition: Condition): Words {
  switch (condition.op) {
    case 'is':
    case 'above':
    case 'atLeast':
    case 'atMost':
    case 'below':
      return fill((isDate(condition.column) ? dateVerbs : verbs)[condition.op], {
        column: columnWords(condition.column),
        value: operandWords(condition.column, condition.value),
      })
    case 'in':
      return fill(
        { en: '{column} is one of {values}', zh: '{column}为{values}之一' },
        {
          column: columnWords(condition.column),
          // Quoted words stand side by side in Chinese, without 、 between them (GB/T 15834).
          values: tight(joinWords(condition.values.map(value => valueWords(condition.column, value)))),
        },
      )
    case 'has':
      return fill(
        { en: '{column} include {value}', zh: '{column}包括{value}' },
        {
          column: columnWords(condition.column),
          value: operandWords(condition.column, condition.value),
        },
      )
    case 'among':
      return fill(verbs.is, { column: columnWords(condition.column), value: listNames[condition.list] })
    case 'contains':
      return fill(
        { en: '{column} contains “{text}”', zh: '{column}含“{text}”' },
        { column: columnWords(condition.column), text: condition.text },
      )
    case 'isSet':
      return fill({ en: '{column} is known', zh: '{column}已填写' }, { column: columnWords(condition.column) })
    case 'holdsOn':
      return fill(
        { en: '{column} includes {day}', zh: '{column}包含{day}' },
        { column: columnWords(condition.column), day: dateWords(condition.day) },
      )
    case 'all':
      return condition.of.length ? joined(condition.of, { en: ' and ', zh: '且' }) : { en: 'everybody', zh: '所有人' }
    case 'any': {
      const roles = condition.of.flatMap(one => (one.op === 'actorHas' ? [one.role] : []))
      if (roles.length > 1 && roles.length === condition.of.length) return roleWords(roles)
      return condition.of.length ? joined(condition.of, { en: ' or ', zh: '或' }) : { en: 'nobody', zh: '任何人都不' }
    }
    case 'not':
      if (condition.of.op === 'isSet')
        return fill({ en: '{column} is not given', zh: '未填写{column}' }, { column: columnWords(condition.of.column) })
      return fill({ en: 'not ({inner})', zh: '不满足（{inner}）' }, { inner: sentence(condition.of) })
    case 'named':
      return condition.words
    case 'when':
      return fill(
        { en: 'where {if}: {must}', zh: '当{if}时：{must}' },
        { if: sentence(condition.if), must: sentence(condition.must) },
      )
    case 'actorHas':
      return roleWords([condition.role])
  }
}

const roleWords = (roles: readonly Role[]): Words => ({
  en: `the person is ${roles.map(role => roleNames[role].en).join(' or ')}`,
  zh: `操作人为${roles.map(role => roleNames[role].zh).join('或')}`,
})

/** A group inside another group of the other kind needs brackets to be read rightly. */
function joined(of: readonly Condition[], separator: Words): Words {
  return joinWords(
    of.map(one => {
      const words = sentence(one)
      const grouped = of.length > 1 && (one.op === 'any' || one.op === 'all') && one.of.length > 1
      return grouped ? { en: `(${words.en})`, zh: `（${words.zh}）` } : words
    }),
    separator,
  )
}

const isDate = ({ field, suffix }: ColumnRef) => field.kind === 'date' || (field.kind === 'period' && suffix !== '')

function columnWords(ref: ColumnRef): Words {
  const ends: Record<string, Words> = {
    _from: { en: 'first day of {x}', zh: '{x}起始日' },
    _until: { en: 'last day of {x}', zh: '{x}截止日' },
  }
  const end = ref.field.kind === 'period' ? ends[ref.suffix] : undefined
  const own = lower(end ? fill(end, { x: ref.field.label }) : ref.field.label)
  return ref.via.reduceRight(
    (words, step) => fill({ en: '{step}’s {words}', zh: '{step}的{words}' }, { step: lower(step.label), words }),
    own,
  )
}

/** A label inside a sentence: small initial, unless it is an abbreviation such as GDP or R&D. */
const lower = (words: Words): Words => ({
  ...words,
  en: /^[A-Z][a-z]/.test(words.en) ? words.en[0]!.toLowerCase() + words.en.slice(1) : words.en,
})

function operandWords(ref: ColumnRef, operand: Operand): Words {
  if ('column' in operand) return columnWords(operand.column)
  if ('actor' in operand) return actorNames[operand.actor]
  return valueWords(ref, operand.literal)
}

/** No 、 between two quotations. */
const tight = (words: Words): Words => ({ ...words, zh: words.zh.replaceAll('”、“', '”“') })

/** A word in quotation marks: those inside it become single ones. */
const quoted = ({ en, zh }: Words): Words => ({ en: `“${en}”`, zh: `“${zh.replaceAll('“', '‘').replaceAll('”', '’')}”` })

function valueWords(ref: ColumnRef, value: unknown): Words {
  if (value === null) return { en: 'not known', zh: '未知' }
  if (Array.isArray(value)) return joinWords(value.map(one => valueWords(ref, one)))
  if (isDate(ref)) return dateWords(String(value))
  const option = ref.field.vocabulary?.options[String(value)]
  if (option) return quoted(option.label)
  if (ref.field.kind === 'flag') return { en: ref.field.show(value, 'en'), zh: quoted(same(ref.field.show(value, 'zh'))).zh }
  // One member of a list, or one language of a name: nothing that the kind itself could show.
  if (ref.suffix || ref.field.columns[0]!.type.endsWith('[]')) return same(String(value))
  return { en: ref.field.show(value, 'en'), zh: ref.field.show(value, 'zh') }
}

const actorNames: Record<ActorProperty, Words> = {
  id: { en: 'the person who asks', zh: '操作人' },
  region: { en: 'the person’s own region', zh: '操作人所在地区' },
  organisation: { en: 'the person’s own organisation', zh: '操作人所在单位' },
  place: { en: 'the person’s own town or community', zh: '操作人所在镇（街道）、村（社区）' },
}

const listNames: Record<ActorList, Words> = {
  places: {
    en: 'the person’s own town or community, or one below it',
    zh: '操作人所在镇（街道）、村（社区）或其下辖村（社区）',
  },
}
