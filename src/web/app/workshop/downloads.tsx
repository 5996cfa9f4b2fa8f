import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import type { Language } from '../../../kernel/words.ts'
import { useWords } from '../../kit/language.tsx'
import { Failure } from '../../kit/states.tsx'
import type { DocumentFormat } from '../../kit/wire.ts'
import { documentOf, type WorkshopAsk } from '../../kit/workshop/api.ts'

const formats: readonly (readonly [DocumentFormat, string])[] = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['html', 'HTML'],
]

/** The text as it stands, kept or not, as a document. */
export function Downloads({
  ask,
  language,
  text,
}: {
  readonly ask: WorkshopAsk
  readonly language: Language
  readonly text: string
}) {
  const t = useWords()
  const save = useMutation({
    mutationFn: async (format: DocumentFormat) => {
      const url = URL.createObjectURL(await documentOf(ask, language, text, format))
      const link = document.createElement('a')
      link.href = url
      link.download = `${ask.id}-${ask.period}-${language}-${t({ en: 'draft', zh: '草稿' })}.${format}`
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 10_000)
    },
  })
  return (
    <fieldset className="workshop-downloads" aria-label={t({ en: 'Download the draft', zh: '下载草稿' })}>
      {formats.map(([format, name]) => (
        <Button
          key={format}
          size="small"
          loading={save.isPending && save.variables === format}
          onClick={() => save.mutate(format)}
        >
          {name}
        </Button>
      ))}
      {save.error && <Failure error={save.error} />}
    </fieldset>
  )
}
