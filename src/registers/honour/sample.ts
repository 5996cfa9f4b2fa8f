import { addDays } from '../../kernel/plain-date.ts'
import type { Sample } from '../../kernel/sample.ts'
import { awards } from './sample-awards.ts'

const awarders = {
  national: { zh: '国家科学技术主管部门', en: 'National science and technology authority' },
  provincial: { zh: '东屿省人民政府', en: 'Government of Dongyu Province' },
  municipal: { zh: '岚城市人民政府', en: 'Government of Lancheng City' },
  district: { zh: '海云区人民政府', en: 'Government of Haiyun District' },
} as const

/** The honours of the sample district, with others beside them. */
export const sample: Sample = world =>
  awards.map(award => ({
    key: award.key,
    draft: {
      title: award.title,
      name: { zh: award.zh, en: award.en },
      level: award.level,
      awarder: awarders[award.level],
      place: world.id('place', award.place ?? 'own'),
      organisation: award.organisation ? world.id('organisation', award.organisation) : null,
      awardedOn: award.on,
      assessed: award.assessed ? { from: `${award.assessed[0]}-01-01`, until: `${award.assessed[1]}-12-31` } : null,
      batch: award.batch,
      document: `${award.on.slice(0, 4)}年表彰通报`,
    },
    source: '表彰通报',
    recordedOn: addDays(award.on, 11),
    evidence: [
      {
        name: `${award.on.slice(0, 4)}年表彰通报-${award.zh}.txt`,
        content: `（示例佐证材料）\n${award.zh}\n${award.en}\n${award.on}\n`,
      },
    ],
    ...(award.revokedOn && {
      revisions: [
        { changes: { revokedOn: award.revokedOn }, recordedOn: addDays(award.revokedOn, 5), reason: '市政府撤销该单项奖' },
      ],
    }),
  }))
