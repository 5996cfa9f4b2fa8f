import { any } from '../../kernel/condition/index.ts'
import { choice, date, flag, integer, money, place, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownPlace } from '../access.ts'

/** Materials handed out. Books are not leaflets: each is counted apart, and copies of both are never added. */
export const handoutItems = vocabulary(
  'handout-item',
  { en: 'Item', zh: '品种' },
  {
    book: { en: 'book', zh: '科普图书' },
    leaflet: { en: 'leaflet or folder', zh: '科普资料（折页、传单）' },
    disc: { en: 'disc', zh: '光盘' },
    poster: { en: 'poster', zh: '挂图' },
    seed: { en: 'seeds and samples', zh: '良种、样品' },
  },
)

/** Materials handed out at events and in places. */
export const handout = defineRegister({
  name: 'handout',
  label: { en: 'Materials handed out', zh: '科普资料发放' },
  one: { en: 'handout', zh: '发放' },
  purpose: {
    en: 'Books, leaflets and discs handed out: one record per item, day and place. Books and leaflets are counted apart.',
    zh: '图书、资料、光盘的发放：每个品种、日期、地点登记一条。图书与资料分别统计。',
  },
  group: 'popularisation',
  fields: {
    title: text({ label: { en: 'Title', zh: '名称' }, required: true, max: 200 }),
    item: choice(handoutItems, { label: { en: 'Item', zh: '品种' }, required: true }),
    copies: integer({ label: { en: 'Copies', zh: '数量' }, required: true, min: 1, unit: 'copies' }),
    free: flag({ label: { en: 'Given free', zh: '免费赠送' }, required: true }),
    handedOutOn: date({ label: { en: 'Handed out on', zh: '发放日期' }, required: true }),
    place: place({ label: { en: 'Place', zh: '地点（镇街、社区）' } }),
    event: reference('outreach-event', { label: { en: 'Event', zh: '科普活动' } }),
    recipient: reference('organisation', { label: { en: 'Recipient', zh: '受赠单位' } }),
    cost: money({ label: { en: 'Cost', zh: '费用' } }),
  },
  title: ['title', 'handedOutOn'],
  form: [
    { label: { en: 'Handout', zh: '发放' }, fields: ['title', 'item', 'copies', 'free', 'handedOutOn', 'cost'] },
    { label: { en: 'Where', zh: '去向' }, fields: ['place', 'event', 'recipient'] },
  ],
  match: ['title', 'handedOutOn', 'place'],
  time: { on: 'handedOutOn' },
  identity: {
    names: ['title'],
    traits: [
      { field: 'handedOutOn', same: 15, differing: 25 },
      { field: 'place', same: 10, differing: 15 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownPlace(c, c.place)),
    write: c => any(officersWrite(c), ownPlace(c, c.place)),
  },
})
