import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, contact, date, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { contactChangeFlow, contactChangeStates } from './flow.ts'

const rule = {
  en: 'Office rule: a unit’s contact data is changed on its own word, once an officer has looked at it',
  zh: '本局规定：单位联系信息由单位申报，经办人审核后变更',
}

/** What an enterprise says of itself has changed: where it is and how it is reached. */
export const contactChange = defineRegister({
  name: 'contact-change',
  label: { en: 'Changes of contact data', zh: '单位信息变更' },
  one: { en: 'change of contact data', zh: '信息变更申请' },
  purpose: {
    en: 'Changes of address, contact and contact person that units propose. Once accepted, the unit’s record says so; a refusal gives its grounds.',
    zh: '单位申报的住所、联系方式、联系人变更。采纳后更新单位记录，不予采纳的注明理由。',
  },
  group: 'organisation',
  fields: {
    organisation: reference('organisation', { label: { en: 'Unit', zh: '单位' }, required: true }),
    proposedOn: date({ label: { en: 'Proposed on', zh: '申报日期' }, required: true }),
    address: text({
      label: { en: 'New address', zh: '新住所（地址）' },
      max: 200,
      help: { en: 'Leave empty what stays as it is.', zh: '不变更的项目留空。' },
    }),
    contact: contact({ label: { en: 'New contact', zh: '新联系方式' } }),
    contactPerson: text({ label: { en: 'New contact person', zh: '新联系人' }, max: 60, personal: true }),
    state: choice(contactChangeStates, { label: { en: 'State', zh: '状态' }, required: true }),
    decidedOn: date({ label: { en: 'Decided on', zh: '审核日期' } }),
    grounds: text({ label: { en: 'Grounds of refusal', zh: '不予采纳理由' }, max: 300 }),
  },
  title: ['organisation', 'proposedOn'],
  form: [
    {
      label: { en: 'Change', zh: '变更内容' },
      fields: ['organisation', 'proposedOn', 'address', 'contact', 'contactPerson'],
    },
    { label: { en: 'Decision', zh: '审核' }, fields: ['state', 'decidedOn', 'grounds'] },
  ],
  match: ['organisation', 'proposedOn'],
  time: { on: 'proposedOn' },
  rules: c => [
    {
      id: 'says-what-changes',
      must: any(c.address.isSet(), c.contact.isSet(), c.contactPerson.isSet()),
      message: { en: 'Give at least one of address, contact and contact person.', zh: '住所、联系方式、联系人至少填写一项。' },
      fields: ['address', 'contact', 'contactPerson'],
      source: rule,
    },
    {
      id: 'decided-after-proposed',
      must: when(c.decidedOn.isSet(), c.decidedOn.atLeast(c.proposedOn)),
      message: { en: 'It is decided on or after the day it was proposed.', zh: '审核日期不得早于申报日期。' },
      fields: ['proposedOn', 'decidedOn'],
      source: rule,
    },
  ],
  flow: () => contactChangeFlow,
  passesOn: { state: 'accepted', to: 'organisation', fields: ['address', 'contact', 'contactPerson'] },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c => any(officersWrite(c), all(ownOrganisation(c, c.organisation), c.state.is('proposed'))),
  },
})
