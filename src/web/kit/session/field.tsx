import { Input } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'

interface Props extends Omit<ComponentProps<typeof Input>, 'id' | 'onChange' | 'value'> {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly help?: ReactNode
  readonly problem?: string | undefined
  readonly secret?: boolean
}

/** A labelled line of a sign-in or settings form, with its help and what is wrong with it. */
export function Field({ label, value, change, help, problem, secret = false, ...rest }: Props) {
  const id = useId()
  const Line = secret ? Input.Password : Input
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="sign-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Line
        id={id}
        value={value}
        onChange={event => change(event.target.value)}
        aria-invalid={Boolean(problem)}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(problem ? { status: 'error' as const } : {})}
        {...rest}
      />
      {help && (
        <div className="field-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
