import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { organisation } from './register.ts'

const source = {
  text: { en: 'Registers of enterprises and of social organisations', zh: '工商登记、社会团体登记' },
  from: '1994-07-01',
}

const common = { source, of: organisation, at: { holding: 'term' }, measure: { count: 'records' }, period: 'as-at' } as const

export const clubs = defineIndicator({
  ...common,
  id: 'organisation.entrepreneurs-clubs',
  label: { en: 'Entrepreneurs’ clubs', zh: '企业家俱乐部' },
  aliases: saidAs(
    'enterprise club | entrepreneurs club | entrepreneur club | first enterprise club',
    '企业家俱乐部 | 企业俱乐部 | 首家企业家俱乐部',
  ),
  definition: {
    en: 'Entrepreneurs’ clubs of the region that exist on the day. That it is the first in the city is a claim with its own evidence.',
    zh: '当日存续的本地区企业家俱乐部数；“全市首家”另作定性表述并附佐证。',
  },
  unit: 'clubs',
  level: 'district',
  where: ({ kind, local }) => [kind.is('entrepreneurs-club'), local.is(true)],
})

export const enterprises = defineIndicator({
  ...common,
  id: 'organisation.enterprises',
  label: { en: 'Enterprises on the books', zh: '在册企业' },
  aliases: saidAs('enterprises on the register | registered enterprises', '在册企业总数 | 在册登记企业'),
  definition: {
    en: 'Enterprises of the region that the office keeps and that exist on the day.',
    zh: '本局在册、当日存续的本地企业数。',
  },
  unit: 'enterprises',
  level: 'district',
  where: ({ kind, local }) => [kind.is('enterprise'), local.is(true)],
})

export const privateTechnologyEnterprises = defineIndicator({
  ...common,
  id: 'organisation.private-technology-enterprises',
  label: { en: 'Private technology enterprises', zh: '民营科技企业' },
  aliases: saidAs(
    'private technology enterprises | private S&T enterprises | private science and technology enterprises | privately run technology firms',
    '民营科技企业 | 民营科技型企业 | 民科企业',
  ),
  definition: {
    en: 'Enterprises of the region marked as private technology enterprises that exist on the day.',
    zh: '当日存续、标为民营科技企业的本地企业数。',
  },
  unit: 'enterprises',
  level: 'district',
  where: ({ kind, local, privateTechnology }) => [kind.is('enterprise'), local.is(true), privateTechnology.is(true)],
})

export const institutions = defineIndicator({
  ...common,
  id: 'organisation.partner-institutions',
  label: { en: 'Institutes and universities worked with', zh: '合作的大院名校' },
  aliases: saidAs(
    'famous universities | large institutes and famous universities | universities and institutes cooperated with | partner universities',
    '大院名校 | 合作院校 | 高校院所 | 合作高校院所 | 科研院所和高校',
  ),
  definition: {
    en: 'Research institutes and universities, of the region and from elsewhere, that the office keeps.',
    zh: '本局在册的科研院所和高等院校数，含外地。',
  },
  unit: 'institutions',
  where: ({ kind }) => [kind.in(['institute', 'university'])],
})
