import { verdictNames, verdicts } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import { Sign } from './marks.tsx'

const steps = [
  {
    title: { en: 'It reads', zh: '识别' },
    text: {
      en: 'Amounts, growth, shares, ranks, ranges, in digits or words: “1.03 billion”, “over 200,000”, “一千四百六十六”, “增长17.9%”. Dates, document numbers and phone numbers are named as such and left alone.',
      zh: '数量、增幅、占比、位次、区间，数字或文字写法均可：“1.03 billion”“20多万”“一千四百六十六”“增长17.9%”。日期、文号、电话号码等予以标明，不作核对。',
    },
  },
  {
    title: { en: 'It says why', zh: '说明依据' },
    text: {
      en: 'For each figure: what it was taken to mean, ours beside it, the records behind ours. Where the text leaves it open, it stays open.',
      zh: '每个数字均列出理解的含义、台账数字及其依据记录。文中未写明的，不作认定。',
    },
  },
  {
    title: { en: 'It gives back', zh: '返回结果' },
    text: {
      en: 'The same Word file with comments, or with our figures as tracked changes; a page in HTML; the data as JSON.',
      zh: '原Word文件加批注，或以修订方式改为台账数字；另可导出HTML页面和JSON数据。',
    },
  },
] as const

/** What a check does, and what its signs mean. */
export function Legend() {
  const t = useWords()
  return (
    <div className="check-legend">
      <div className="check-steps">
        {steps.map(({ title, text }) => (
          <section key={title.en}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{t({ en: 'What the signs mean', zh: '标记说明' })}</h2>
        <dl className="sign-list">
          {verdictNames.map(verdict => (
            <div key={verdict}>
              <dt className={`v-${verdict}`}>
                <Sign verdict={verdict} />
                {t(verdicts[verdict].label)}
              </dt>
              <dd>{t(verdicts[verdict].help)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
