import { addDays } from '../../kernel/plain-date.ts'
import type { Sample } from '../../kernel/sample.ts'
import { documents } from './sample-documents.ts'

const issuers = {
  district: { zh: '海云区委、区政府及其部门', en: 'Committee, government and departments of Haiyun District' },
  municipal: { zh: '岚城市人民政府', en: 'Government of Lancheng City' },
  provincial: { zh: '东屿省人民政府', en: 'Government of Dongyu Province' },
} as const

/** Policy documents of the sample district and of those above it. */
export const sample: Sample = world =>
  documents.map(document => {
    const issued = document.on !== undefined
    const ended = document.until ? { until: document.until, state: document.state! } : undefined
    const draft = {
      title: { zh: document.zh, en: document.en },
      topic: document.topic,
      level: document.level ?? 'district',
      issuer: issuers[document.level ?? 'district'],
      documentNumber: document.number,
      issuedOn: document.on,
      inForce: issued ? { from: document.on, until: null } : null,
      kind: document.amends ? 'amended' : 'new',
      amends: document.amends ? world.id('policy', document.amends) : null,
      state: issued ? 'in-force' : document.state,
    }
    return {
      key: document.key,
      draft,
      source: document.number ?? '起草材料',
      recordedOn: document.on ? addDays(document.on, 9) : '2006-09-28',
      ...(ended && {
        revisions: [
          {
            changes: { state: ended.state, inForce: { from: document.on, until: ended.until } },
            recordedOn: addDays(ended.until, 10),
            reason: ended.state === 'amended' ? '已由修订文件取代' : '施行期满',
          },
        ],
      }),
    }
  })
