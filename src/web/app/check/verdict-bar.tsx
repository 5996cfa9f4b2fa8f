import { Switch } from 'antd'
import { verdictNames, verdicts } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import { group } from '../../kit/numbers.ts'
import type { CheckedDraft, Verdict } from '../../kit/wire-check.ts'
import { Sign } from './marks.tsx'

interface Props {
  readonly check: CheckedDraft
  /** The verdicts that are shown; empty: all. */
  readonly shown: ReadonlySet<Verdict>
  readonly setShown: (shown: ReadonlySet<Verdict>) => void
  readonly others: boolean
  readonly setOthers: (shown: boolean) => void
}

/** How many figures have which verdict; a click shows only those, in the text and for j and k. */
export function VerdictBar({ check, shown, setShown, others, setOthers }: Props) {
  const t = useWords()
  const counts = check.verdicts ?? {}
  const toggle = (verdict: Verdict) => {
    const next = new Set(shown)
    if (!next.delete(verdict)) next.add(verdict)
    setShown(next)
  }
  return (
    <div className="verdict-bar">
      <fieldset className="verdict-chips" aria-label={t({ en: 'Show only figures with this verdict', zh: '只显示该结论的数字' })}>
        {verdictNames
          .filter(verdict => counts[verdict])
          .map(verdict => (
            <button
              key={verdict}
              type="button"
              className={`verdict-chip v-${verdict}`}
              aria-pressed={shown.has(verdict)}
              title={t(verdicts[verdict].help)}
              onClick={() => toggle(verdict)}
            >
              <Sign verdict={verdict} />
              {t(verdicts[verdict].label)} <b>{group(String(counts[verdict]))}</b>
            </button>
          ))}
        {shown.size > 0 && (
          <button type="button" className="link" onClick={() => setShown(new Set())}>
            {t({ en: 'Show all', zh: '全部显示' })}
          </button>
        )}
      </fieldset>
      {check.report.others.length > 0 && (
        // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
        <label className="switch-line">
          <Switch size="small" checked={others} onChange={setOthers} />
          {t({ en: 'Show dates and other numerals', zh: '显示日期等其他数字' })}
        </label>
      )}
    </div>
  )
}
