import type { Sample } from '../../kernel/sample.ts'
import { later } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

/** Rounds of the appraisals; the Top Ten were elected every second year from 2002. */
export const rounds = [
  {
    key: 'appraisal-1',
    scheme: 'top-ten-incoming',
    zh: '第一届十佳外来科技人才评选',
    en: 'Top Ten Incoming S&T Talents, round 1',
    number: 1,
    places: 10,
    from: '2002-05-10',
    publicised: '2002-08-20',
    awarded: '2002-09-10',
  },
  {
    key: 'expert-1',
    scheme: 'technical-expert',
    zh: '第一届优秀科技工作者评选',
    en: 'Outstanding Technical Experts, round 1',
    number: 1,
    places: 20,
    from: '2003-03-10',
    publicised: '2003-05-08',
    awarded: '2003-05-30',
  },
  {
    key: 'appraisal-2',
    scheme: 'top-ten-incoming',
    zh: '第二届十佳外来科技人才评选',
    en: 'Top Ten Incoming S&T Talents, round 2',
    number: 2,
    places: 10,
    from: '2004-05-12',
    publicised: '2004-08-18',
    awarded: '2004-09-09',
  },
  {
    key: 'star-1',
    scheme: 'innovation-star',
    zh: '第一届青年创新之星评选',
    en: 'Stars of Youth Innovation, round 1',
    number: 1,
    places: 5,
    from: '2005-03-01',
    publicised: '2005-04-20',
    awarded: '2005-05-04',
  },
  {
    key: 'appraisal-3',
    scheme: 'top-ten-incoming',
    zh: '第三届十佳外来科技人才评选',
    en: 'Top Ten Incoming S&T Talents, round 3',
    number: 3,
    places: 10,
    from: '2006-05-15',
    publicised: '2006-08-21',
    awarded: '2006-09-08',
  },
] as const

export const sample: Sample = world =>
  rounds.map(({ key, scheme, zh, en, number, places, from, publicised, awarded }) => ({
    key,
    draft: {
      name: { zh, en },
      scheme,
      number,
      places,
      openedOn: from,
      publicisedOn: publicised,
      awardedOn: awarded,
      state: 'awarded',
      organiser: world.id('organisation', departments.talent),
      prize: scheme === 'top-ten-incoming' ? '1万元' : '2000元',
      document: `海委〔${awarded.slice(0, 4)}〕${30 + number}号`,
    },
    source: '评选通知、公示和表彰决定',
    recordedOn: later(awarded, 8),
  }))
