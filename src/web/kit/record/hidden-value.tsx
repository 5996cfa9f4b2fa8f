import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { write } from '../http.ts'
import { useWords } from '../language.tsx'
import { AskReason } from './ask-reason.tsx'

interface Props {
  readonly register: string
  readonly id: string
  readonly field: string
  readonly label: string
  readonly stars: string
}

/** A hidden value: stars, and a button that asks why before it shows the whole, which stays until the page is left. */
export function HiddenValue({ register, id, field, label, stars }: Props) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string | null>(null)
  const run = async (reason: string) => {
    const { value } = await write<{ value: string | number | null }>('POST', `/records/${register}/${id}/reveal`, {
      field,
      reason,
    })
    setShown(String(value ?? ''))
  }
  if (shown !== null) return <output>{shown}</output>
  return (
    <>
      {stars}{' '}
      <Button
        size="small"
        type="text"
        icon={<EyeOutlined aria-hidden="true" />}
        aria-label={t({ en: `Show ${label}`, zh: `查看${label}` })}
        onClick={() => setAsking(true)}
      >
        {t({ en: 'Show', zh: '查看' })}
      </Button>
      {asking && (
        <AskReason
          title={t({ en: `Show ${label}`, zh: `查看${label}` })}
          explain={t({
            en: 'This is personal data. Who looked at it, when and why is written down and can be read by auditors.',
            zh: '此项为个人信息。查看人、查看时间和原因将被记录，供审计查阅。',
          })}
          action={t({ en: 'Show', zh: '查看' })}
          run={run}
          close={() => setAsking(false)}
        />
      )}
    </>
  )
}
