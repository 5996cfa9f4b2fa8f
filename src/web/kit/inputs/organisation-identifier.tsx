import { useWords } from '../language.tsx'
import type { InputProps } from './input.ts'
import { TextInput } from './text.tsx'

/** A code of an organisation: 18, 9 or 15 characters; the server verifies its check character. */
export function OrganisationIdentifierInput(props: InputProps) {
  const t = useWords()
  return (
    <>
      <TextInput {...props} />
      {!props.field.help && (
        <p className="field-help">
          {t({
            en: 'Unified social credit code (18), organisation code (9) or licence number (15)',
            zh: '统一社会信用代码（18位）、组织机构代码（9位）或营业执照注册号（15位）',
          })}
        </p>
      )}
    </>
  )
}
