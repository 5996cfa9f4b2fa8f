import { DatePicker } from 'antd'
import dayjs from 'dayjs'

/** A day typed (2006-10-31, 2006/10/31, 20061031, 2006年10月31日) or picked; null while there is none. */
export function DayPicker({
  id,
  value,
  onChange,
  label,
  placeholder = '2006-10-31',
  min,
  max,
  small = false,
  invalid = false,
  describedBy,
}: {
  readonly id?: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
  readonly label?: string
  readonly placeholder?: string
  readonly min?: string
  readonly max?: string
  readonly small?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string | undefined
}) {
  return (
    <DatePicker
      {...(id ? { id } : {})}
      value={value ? dayjs(value) : null}
      onChange={day => onChange(day && !Array.isArray(day) ? day.format('YYYY-MM-DD') : null)}
      format={['YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD', 'YYYY年M月D日', 'YYYY.M.D']}
      placeholder={placeholder}
      {...(min ? { minDate: dayjs(min) } : {})}
      {...(max ? { maxDate: dayjs(max) } : {})}
      size={small ? 'small' : 'middle'}
      variant={small ? 'borderless' : 'outlined'}
      {...(invalid ? { status: 'error' as const } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      allowClear
      inputReadOnly={false}
    />
  )
}
