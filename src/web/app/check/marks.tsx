import { needsLook, otherKinds } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import type { BriefFigure, OtherKind, Verdict } from '../../kit/wire-check.ts'

interface Props {
  readonly index: number
  readonly figure: BriefFigure
  readonly text: string
  readonly open: boolean
  /** Ours is to be put in its place. */
  readonly replaced: boolean
  readonly label: string
}

/**
 * A figure in the text. Clicks and keys are listened for once, around the whole text: there may be ten thousand. By Tab one reaches those that
 * need looking at; j and k reach all.
 */
export function Mark({ index, figure, text, open, replaced, label }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button is a block to the line breaker: Chinese commas would begin lines
    <a
      role="button"
      className={`numeral v-${figure.verdict}`}
      href={`?figure=${index}`}
      data-figure={index}
      tabIndex={needsLook(figure) ? 0 : -1}
      aria-expanded={open}
      aria-label={label}
    >
      {replaced && figure.replacement !== null ? (
        <>
          <del>{text}</del>
          <ins>{figure.replacement}</ins>
        </>
      ) : (
        text
      )}
    </a>
  )
}

/** A numeral that is no figure; visible only while the switch shows them. */
export function OtherMark({ what, text }: { readonly what: OtherKind; readonly text: string }) {
  const t = useWords()
  return (
    <span className="other" title={t(otherKinds[what])}>
      {text}
    </span>
  )
}

/** The sign of a verdict: a shape of its own, so that colour is never needed. */
export const Sign = ({ verdict }: { readonly verdict: Verdict }) => <i className={`sign v-${verdict}`} aria-hidden="true" />
