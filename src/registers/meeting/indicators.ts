import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { meeting } from './register.ts'

const source = {
  text: { en: 'The office’s rules on keeping account of meetings', zh: '机关会议登记规定' },
  from: '1996-01-01',
}

const saidOfAssemblies = saidAs(
  'party congress, people’s congress and CPPCC | assemblies with science and technology on the agenda | agenda of the party congress, the people’s congress and the CPPCC | major assemblies',
  '党代会、人代会、政协会议 | 党代会、人代会、政协会 | 党代会（全委会）、人代会、政协会议 | 列入党代会、人代会、政协会议程 | 列入重要议事日程',
)

const saidOfConferences = saidAs(
  'science and technology work conference | annual scientific and technological work conference | annual conference on science and technology work | S&T work conference',
  '科技工作会议 | 全区科技工作会议 | 科技工作大会 | 科技大会 | 年度科技工作会议',
)

const saidOfSymposia = saidAs(
  'symposium of scientific and technological talents | seminar on scientific and technological talents | symposium with talents | talent symposium',
  '科技人才座谈会 | 人才座谈会 | 外来人才座谈会 | 外来科技人才座谈会',
)

/** Kinds of assembly with science and technology on the agenda: a second plenary session of a year adds nothing. */
export const assemblies = defineIndicator({
  id: 'meeting.assemblies',
  label: { en: 'Assemblies with S&T on the agenda', zh: '科技工作列入议程的重要会议' },
  aliases: saidOfAssemblies,
  definition: {
    en: 'Of the three assemblies (party congress or plenary, people’s congress, CPPCC), those that had S&T on the agenda in the period. Each kind counts once.',
    zh: '期内党代会（全委会）、人代会、政协会议三类大会中，将科技工作列入议程的类数，每类只计一次。',
  },
  source,
  unit: 'assemblies',
  level: 'district',
  of: meeting,
  where: ({ kind, scienceOnAgenda }) => [kind.in(['party-congress', 'peoples-congress', 'cppcc']), scienceOnAgenda.is(true)],
  at: { on: 'heldOn' },
  measure: { countDistinct: 'kind' },
  period: 'year',
})

export const assembliesEveryYear = composeIndicator({
  form: 'every-year',
  of: assemblies,
  id: 'meeting.assemblies.every-year',
  label: { en: 'Assemblies with S&T on the agenda, each year', zh: '每年科技工作列入议程的重要会议' },
  aliases: saidOfAssemblies,
  definition: {
    en: 'The number of every single year of the period; “at least” the least where years differ.',
    zh: '期内各年的类数；各年不同时取最少的一年，表述为“不少于”。',
  },
  source,
  unit: 'assemblies/year',
  level: 'district',
  period: 'past-years',
})

export const annualConferences = defineIndicator({
  id: 'meeting.annual-conferences',
  label: { en: 'Annual S&T work conferences', zh: '全区科技工作会议' },
  aliases: saidOfConferences,
  definition: { en: 'Annual S&T work conferences of the district held in the period.', zh: '期内召开的全区科技工作会议次数。' },
  source,
  unit: 'meetings',
  level: 'district',
  of: meeting,
  where: ({ kind }) => [kind.is('annual-st-conference')],
  at: { on: 'heldOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const annualConferencesEveryYear = composeIndicator({
  form: 'every-year',
  of: annualConferences,
  id: 'meeting.annual-conferences.every-year',
  label: { en: 'Annual S&T work conferences, each year', zh: '每年召开的全区科技工作会议' },
  aliases: saidOfConferences,
  definition: { en: 'Conferences in every single year of the period.', zh: '期内每一年召开的次数。' },
  source,
  unit: 'meetings/year',
  level: 'district',
  period: 'past-years',
})

export const talentSymposia = defineIndicator({
  id: 'meeting.talent-symposia',
  label: { en: 'S&T talent symposia', zh: '科技人才座谈会' },
  aliases: saidOfSymposia,
  definition: { en: 'Symposia with S&T talents held in the period.', zh: '期内召开的科技人才座谈会次数。' },
  source,
  unit: 'meetings',
  level: 'district',
  of: meeting,
  where: ({ kind }) => [kind.is('talent-symposium')],
  at: { on: 'heldOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const talentSymposiaEveryYear = composeIndicator({
  form: 'every-year',
  of: talentSymposia,
  id: 'meeting.talent-symposia.every-year',
  label: { en: 'S&T talent symposia, each year', zh: '每年召开的科技人才座谈会' },
  aliases: saidOfSymposia,
  definition: { en: 'Symposia in every single year of the period.', zh: '期内每一年召开的次数。' },
  source,
  unit: 'meetings/year',
  level: 'district',
  period: 'past-years',
})

export const chiefsOfficeMeetings = defineIndicator({
  id: 'meeting.chiefs-office',
  label: { en: 'Chief’s office meetings on S&T', zh: '研究科技工作的区长办公会议' },
  aliases: saidAs(
    'office meetings of the district chief | district chief office meetings | office of the district chief | chief executive meetings on S&T',
    '区长办公会 | 区长办公会议 | 区长办公会专题研究科技工作',
  ),
  definition: {
    en: 'Chief’s office meetings of the period with S&T on the agenda.',
    zh: '期内将科技工作列入议程的区长办公会议次数。',
  },
  source,
  unit: 'meetings',
  level: 'district',
  of: meeting,
  where: ({ kind, scienceOnAgenda }) => [kind.is('chiefs-office'), scienceOnAgenda.is(true)],
  at: { on: 'heldOn' },
  measure: { count: 'records' },
  period: 'year',
})
