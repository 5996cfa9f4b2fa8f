import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useWords } from '../language.tsx'
import type { RegisterModel } from '../wire.ts'
import { moved } from './columns.ts'

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  /** Null: as at first. */
  readonly choose: (columns: readonly string[] | null) => void
}

/** Which columns the table shows, and in which order. */
export function ColumnChoice({ register, columns, choose }: Props) {
  const t = useWords()
  const others = register.form.flatMap(section => section.fields).filter(name => !columns.includes(name))
  const label = (name: string) => t(register.fields[name]!.label)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="column-choice">
          <ul className="plain-list">
            {[...columns, ...others].map(name => {
              const at = columns.indexOf(name)
              return (
                <li key={name}>
                  <label>
                    <input
                      type="checkbox"
                      checked={at >= 0}
                      disabled={columns.length === 1 && at === 0}
                      onChange={() => choose(at >= 0 ? columns.filter(each => each !== name) : [...columns, name])}
                    />{' '}
                    {label(name)}
                  </label>
                  {at >= 0 && (
                    <span>
                      <Button
                        type="text"
                        size="small"
                        disabled={at === 0}
                        icon={<ArrowUpOutlined aria-hidden="true" />}
                        aria-label={t({ en: `${label(name)}: further left`, zh: `${label(name)}：左移` })}
                        onClick={() => choose(moved(columns, name, -1))}
                      />
                      <Button
                        type="text"
                        size="small"
                        disabled={at === columns.length - 1}
                        icon={<ArrowDownOutlined aria-hidden="true" />}
                        aria-label={t({ en: `${label(name)}: further right`, zh: `${label(name)}：右移` })}
                        onClick={() => choose(moved(columns, name, 1))}
                      />
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
          <button type="button" className="link" onClick={() => choose(null)}>
            {t({ en: 'As at first', zh: '恢复默认' })}
          </button>
        </div>
      }
    >
      <Button>{t({ en: 'Columns', zh: '选择列' })}</Button>
    </Popover>
  )
}
