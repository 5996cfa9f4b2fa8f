import { Link } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { AlikeRow, ImportResult } from '../../kit/import/api.ts'
import { useWords } from '../../kit/language.tsx'

interface Props {
  readonly register: string
  readonly result: ImportResult
  /** Previews once more with what is said of the rows; null where nothing can be chosen any more. */
  readonly decide: ((choices: Readonly<Record<number, string>>) => void) | null
}

/** Rows that look like a record or like another row: each is that record, a new one, or left out. */
export function Alike({ register, result, decide }: Props) {
  const t = useWords()
  const [said, setSaid] = useState<Readonly<Record<number, string>>>({})
  const decided = Object.keys(result.choices).length
  if (result.alikeCount === 0 && decided === 0) return null
  return (
    <section className="import-alike" aria-label={t({ en: 'Rows that look like a record', zh: '疑似重复的行' })}>
      {result.alikeCount > 0 && (
        <>
          <h4>
            {t({ en: `Look like a record already known (${result.alikeCount})`, zh: `与已有记录相近（${result.alikeCount}）` })}
          </h4>
          <p className="muted small">
            {t({
              en: 'Undecided rows become new records. What you choose is remembered for this file.',
              zh: '未选择的行将新建记录。所作选择对同一文件一直有效。',
            })}
          </p>
          <ul>
            {result.alike.map(row => (
              <Row
                key={row.line}
                register={register}
                row={row}
                value={said[row.line]}
                choose={decide && (choice => setSaid({ ...said, [row.line]: choice }))}
              />
            ))}
          </ul>
        </>
      )}
      {decide && (
        <div className="import-actions">
          {result.alikeCount > 0 && (
            <Button disabled={Object.keys(said).length === 0} onClick={() => decide({ ...result.choices, ...said })}>
              {t({ en: 'Preview with these choices', zh: '按所选重新预览' })}
            </Button>
          )}
          {decided > 0 && (
            <Button type="link" onClick={() => decide({})}>
              {t({ en: `Forget ${decided} choices and ask again`, zh: `清除已选的${decided}行，重新选择` })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

interface RowProps {
  readonly register: string
  readonly row: AlikeRow
  readonly value: string | undefined
  readonly choose: ((choice: string) => void) | null
}

function Row({ register, row, value, choose }: RowProps) {
  const t = useWords()
  const same = row.candidates.flatMap(({ record, title }) =>
    record === null ? [] : [{ value: record, label: t({ en: `the same as ${title.en}`, zh: `即${title.zh}` }) }],
  )
  const name = t({ en: `row ${row.line}: ${row.title.en}`, zh: `第${row.line}行：${row.title.zh}` })
  return (
    <li>
      <strong>{name}</strong>
      <ul className="plain-list">
        {row.candidates.map(({ record, line, title, points, parts }) => (
          <li key={record ?? line} className="small">
            {record ? (
              <Link to="/registers/$name/$id" params={{ name: register, id: record }}>
                {t(title)}
              </Link>
            ) : (
              t({ en: `row ${line}: ${title.en}`, zh: `第${line}行：${title.zh}` })
            )}{' '}
            {t({ en: `${points} of 100. `, zh: `${points}分。` })}
            {parts.map(({ words }) => t(words)).join(t({ en: ' ', zh: '' }))}
          </li>
        ))}
      </ul>
      {choose && (
        <Select
          aria-label={name}
          placeholder={t({ en: 'What is it', zh: '请选择处理方式' })}
          value={value ?? null}
          popupMatchSelectWidth={false}
          options={[
            ...same,
            { value: 'new', label: t({ en: 'a new record', zh: '新建记录' }) },
            { value: 'leave', label: t({ en: 'leave it out', zh: '不导入' }) },
          ]}
          onChange={choose}
        />
      )}
    </li>
  )
}
