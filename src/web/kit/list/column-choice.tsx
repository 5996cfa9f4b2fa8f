import { Button, Checkbox, Popover } from 'antd'
import { useWords } from '../language.tsx'
import type { RegisterModel } from '../wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly choose: (columns: readonly string[]) => void
}

/** Which columns the table shows. */
export function ColumnChoice({ register, columns, choose }: Props) {
  const t = useWords()
  const order = register.form.flatMap(section => section.fields)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="column-choice">
          <Checkbox.Group
            value={[...columns]}
            onChange={(next: string[]) =>
              choose([...columns.filter(name => next.includes(name)), ...next.filter(name => !columns.includes(name))])
            }
            options={order.map(name => ({ value: name, label: t(register.fields[name]!.label) }))}
          />
          <button type="button" className="link" onClick={() => choose(register.listed)}>
            {t({ en: 'As at first', zh: '恢复默认' })}
          </button>
        </div>
      }
    >
      <Button>{t({ en: 'Columns', zh: '选择列' })}</Button>
    </Popover>
  )
}
