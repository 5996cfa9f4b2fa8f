import { addDays } from '../../kernel/plain-date.ts'
import type { Sample, SampleRecord, SampleWorld } from '../../kernel/sample.ts'

const units = ['own', 'peer-2', 'peer-3', 'peer-4', 'peer-5', 'peer-6', 'peer-7', 'peer-8', 'peer-9'] as const

interface Notice {
  readonly scheme: string
  readonly block: string
  readonly full: number
  readonly year: number
  /** In the order of `units`. */
  readonly scores: readonly string[]
}

const notices: readonly Notice[] = [
  {
    scheme: 'city-objectives',
    block: 'total',
    full: 100,
    year: 2003,
    scores: ['95.8', '96.9', '96.2', '94.1', '93.7', '90.2', '91.5', '89.8', '92.4'],
  },
  {
    scheme: 'city-objectives',
    block: 'total',
    full: 100,
    year: 2004,
    scores: ['97.9', '97.1', '96.6', '95.3', '94.9', '91.7', '92.0', '90.6', '93.1'],
  },
  {
    scheme: 'city-objectives',
    block: 'total',
    full: 100,
    year: 2005,
    scores: ['98.6', '97.4', '98.1', '96.0', '95.2', '92.5', '92.8', '91.9', '94.0'],
  },
  // Full marks in 2001, 2004 and 2005 make a run of two; peer-4 has one of three, and the environment block is not S&T.
  {
    scheme: 'city-objectives',
    block: 'science',
    full: 10,
    year: 2001,
    scores: ['10', '9.6', '9.5', '9.8', '9.1', '8.9', '8.7', '8.6', '9.0'],
  },
  {
    scheme: 'city-objectives',
    block: 'science',
    full: 10,
    year: 2002,
    scores: ['9.7', '9.5', '9.6', '9.9', '9.2', '8.8', '8.9', '8.5', '9.1'],
  },
  {
    scheme: 'city-objectives',
    block: 'science',
    full: 10,
    year: 2003,
    scores: ['9.4', '9.8', '9.7', '10', '9.3', '9.0', '8.8', '8.9', '9.2'],
  },
  {
    scheme: 'city-objectives',
    block: 'science',
    full: 10,
    year: 2004,
    scores: ['10', '9.7', '10', '10', '9.4', '9.1', '9.0', '8.7', '9.3'],
  },
  {
    scheme: 'city-objectives',
    block: 'science',
    full: 10,
    year: 2005,
    scores: ['10', '9.9', '9.8', '10', '9.5', '9.2', '9.1', '9.0', '9.4'],
  },
  {
    scheme: 'city-objectives',
    block: 'environment',
    full: 8,
    year: 2003,
    scores: ['8', '7.5', '7.6', '7.4', '7.2', '8', '7.9', '8', '7.7'],
  },
  {
    scheme: 'city-objectives',
    block: 'environment',
    full: 8,
    year: 2004,
    scores: ['8', '7.6', '7.7', '7.3', '7.4', '8', '8', '7.9', '7.8'],
  },
  {
    scheme: 'city-objectives',
    block: 'environment',
    full: 8,
    year: 2005,
    scores: ['8', '7.8', '7.7', '7.6', '7.5', '8', '8', '8', '7.9'],
  },
  {
    scheme: 'leaders-responsibility',
    block: 'total',
    full: 100,
    year: 2004,
    scores: ['88.4', '91.2', '87.9', '89.5', '84.1', '80.2', '79.6', '78.8', '82.0'],
  },
  {
    scheme: 'leaders-responsibility',
    block: 'total',
    full: 100,
    year: 2005,
    scores: ['92.7', '93.5', '89.4', '90.1', '85.6', '81.9', '80.8', '80.1', '83.3'],
  },
]

const grade = (score: number): string => (score >= 90 ? 'outstanding' : score >= 80 ? 'good' : 'pass')

function results(notice: Notice, world: SampleWorld): readonly SampleRecord[] {
  const city = notice.scheme === 'city-objectives'
  const publishedOn = city ? `${notice.year + 1}-02-16` : `${notice.year + 1}-06-15`
  return notice.scores.map((score, index) => ({
    key: `${notice.scheme}-${notice.block}-${notice.year}-${units[index]}`,
    draft: {
      scheme: notice.scheme,
      block: notice.block,
      year: notice.year,
      unit: world.id('place', units[index]!),
      score,
      fullScore: notice.full,
      grade: city ? null : grade(Number(score)),
      // The notice ranks the total only; equal scores would share a place.
      rankReported: notice.block === 'total' ? 1 + notice.scores.filter(other => Number(other) > Number(score)).length : null,
      publishedOn,
      document: city ? `岚委办〔${notice.year + 1}〕21号` : `东科发〔${notice.year + 1}〕88号`,
    },
    source: city ? '市目标责任制考核结果通报' : '省党政领导科技进步目标责任制考核结果通报',
    recordedOn: addDays(publishedOn, 7),
  }))
}

/** Scores of the nine units over the years, with one that was typed wrong at first. */
export const sample: Sample = world =>
  notices
    .flatMap(notice => results(notice, world))
    .map(one =>
      one.key === 'city-objectives-total-2005-peer-3'
        ? {
            ...one,
            draft: { ...one.draft, score: '98.9' },
            revisions: [{ changes: { score: '98.1' }, recordedOn: '2006-03-06', reason: '录入有误，按通报更正' }],
          }
        : one,
    )
