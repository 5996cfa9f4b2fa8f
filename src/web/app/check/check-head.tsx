import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { checkDocumentAddress, replaceFigures } from '../../kit/check/api.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Failure } from '../../kit/states.tsx'
import type { CheckedDraft } from '../../kit/wire-check.ts'

interface Props {
  readonly check: CheckedDraft
  readonly replaced: ReadonlySet<number>
}

/** What was checked, with what it was compared, and everything it can be given back as. */
export function CheckHeadLine({ check, replaced }: Props) {
  const t = useWords()
  const language = useLanguage()
  const word = check.format === 'docx'
  const { scope } = check.report
  return (
    <div className="page-head check-head">
      <div>
        <p className="crumb no-print">
          <Link to="/check">{t({ en: 'Check another draft', zh: '核对其他稿件' })}</Link>
        </p>
        <h1>{check.name ?? t({ en: 'Pasted text', zh: '粘贴的文字' })}</h1>
        <p>
          {scope
            ? t({
                en: `Compared with the records of ${scope.region.name.en}, ${scope.year}, as at ${sayDay(scope.asAt, 'en')}`,
                zh: `与${scope.region.name.zh}${scope.year}年度台账核对，截至${sayDay(scope.asAt, 'zh')}`,
              })
            : t({ en: 'Checked for contradictions inside the document only', zh: '仅检查稿件内部是否矛盾' })}
        </p>
        {check.warnings.map(warning => (
          <p key={warning.en} className="check-warning">
            {t(warning)}
          </p>
        ))}
      </div>
      <div className="page-actions">
        {word && (
          <Button
            type="primary"
            icon={<DownloadOutlined aria-hidden="true" />}
            href={checkDocumentAddress(check.id, 'docx', language)}
            download
          >
            {t({ en: 'Word with comments', zh: 'Word（加批注）' })}
          </Button>
        )}
        <WithOurs check={check} replaced={replaced} word={word} />
        <a href={checkDocumentAddress(check.id, 'html', language)} download>
          HTML
        </a>
        <a href={checkDocumentAddress(check.id, 'json', language)} download>
          JSON
        </a>
      </div>
    </div>
  )
}

/** The file with the chosen figures of ours: in Word as tracked changes, to be accepted one by one. */
function WithOurs({ check, replaced, word }: Props & { readonly word: boolean }) {
  const t = useWords()
  const language = useLanguage()
  const get = useMutation({
    mutationFn: () => replaceFigures(check.id, [...replaced], language),
    onSuccess: save,
  })
  if (!check.report.figures.some(({ replacement }) => replacement !== null)) return null
  const some = replaced.size === 0 ? '' : ` (${replaced.size})`
  return (
    <>
      <Button
        disabled={replaced.size === 0}
        loading={get.isPending}
        title={t({
          en: 'Choose first which figures ours is put in the place of',
          zh: '请先选择要改为台账数的数字',
        })}
        onClick={() => get.mutate()}
      >
        {word
          ? t({ en: `Word with our figures${some}`, zh: `Word（修订稿）${some}` })
          : t({ en: `Text with our figures${some}`, zh: `改后文本${some}` })}
      </Button>
      {get.error && <Failure error={get.error} />}
    </>
  )
}

function save(file: File): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  // The browser reads it after this; a minute is time enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
