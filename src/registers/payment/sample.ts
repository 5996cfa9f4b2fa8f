import type { PlainDate } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord, split } from '../../kernel/sample.ts'
import { lineKey } from '../budget-line/sample.ts'
import { dayBetween, later, numbered, sampleDay } from '../sample-days.ts'
import { firmKey, someFirm } from '../sample-keys.ts'
import { type Batch, batches } from './sample-batches.ts'

/** So many payments of one year and purpose whose sum is exact: those not paid come on top and must not count. */
function ofBatch(batch: Batch, random: () => number, refer: (register: string, key: string) => string): readonly Payment[] {
  const { year, purpose, item, heading, whole, parts, unpaid = [] } = batch
  const amounts = whole > 0 ? split(random, whole, parts, Math.floor(whole / parts / 3)) : []
  const last: PlainDate = `${year}-12-28`
  return [...amounts.map(amount => ['paid', amount] as const), ...unpaid].map(([state, amount], index) => {
    const committedOn = dayBetween(random, `${year}-${batch.from ?? '03-20'}`, batch.until ? `${year}-${batch.until}` : last)
    const until = last < sampleDay ? last : sampleDay
    const paidOn = [committedOn, later(committedOn, between(random, 5, 40)), until].sort()[1]!
    const wasPaid = state === 'paid' || state === 'clawed-back'
    const firm = batch.payee ? null : purpose === 'innovation-award' ? firmKey(index * 3 + year) : someFirm(random)
    return {
      state,
      recordedOn: later(wasPaid ? paidOn : committedOn, between(random, 1, 12)),
      draft: {
        subject: `${batch.subject}（${year}年第${index + 1}笔）`,
        budgetLine: refer('budget-line', lineKey(year, item)),
        heading,
        purpose,
        fund: batch.fund ? refer('fund', batch.fund) : null,
        payee: firm && refer('organisation', firm),
        payeeName: firm ? null : (batch.payee ?? null),
        programme: batch.programme ? refer('training-programme', batch.programme) : null,
        fairEdition: batch.edition ? refer('fair-edition', batch.edition) : null,
        amount: String(amount),
        committedOn,
        state,
        paidOn: wasPaid ? paidOn : null,
        clawedBackOn: state === 'clawed-back' ? later(paidOn, 30) : null,
        document: `海科〔${year}〕${between(random, 1, 60)}号`,
      },
    }
  })
}

interface Payment {
  readonly state: string
  readonly recordedOn: PlainDate
  readonly draft: Readonly<Record<string, unknown>>
}

export const sample: Sample = world => {
  const random = world.random('payment')
  return batches
    .flatMap(batch => ofBatch(batch, random, world.id))
    .map(({ state, recordedOn, draft }, index): SampleRecord => {
      const voucher = state === 'paid' || state === 'clawed-back' ? numbered('PZ', index + 1, 5) : null
      return {
        key: numbered('payment', index + 1, 4),
        draft: { ...draft, voucher },
        source: '资金拨付文件及支付凭证',
        recordedOn: state === 'clawed-back' ? later(recordedOn, 30) : recordedOn,
      }
    })
}
