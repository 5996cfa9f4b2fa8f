import { useWords } from '../language.tsx'
import { group } from '../numbers.ts'
import type { InputProps } from './input.ts'
import { NumberText } from './number-text.tsx'

/** An amount in yuan; 40万元 may be typed too. Long amounts are repeated with their thousands apart. */
export function MoneyInput(props: InputProps) {
  const t = useWords()
  const grouped = group(String(props.value ?? ''))
  return (
    <>
      <NumberText {...props} suffix={t({ en: 'yuan', zh: '元' })} />
      {grouped.includes(',') && (
        <p className="field-help">
          {grouped} {t({ en: 'yuan', zh: '元' })}
        </p>
      )}
    </>
  )
}
