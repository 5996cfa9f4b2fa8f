import { Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { plainValue, unitOf } from '../values/plain-value.ts'
import type { RegisterModel, Row, Titles } from '../wire.ts'
import { Standing } from './cell.tsx'
import type { ListProps } from './register-table.tsx'
import { useListWindow } from './window.ts'

const cardHeight = 148
const mostFacts = 4

/** The rows of a register on a phone: a card each, with its name, its state and its first facts. */
export function Cards({ register, columns, query, clocks, head, stale, start, at, selecting }: ListProps) {
  const t = useWords()
  const place = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  useEffect(() => setMargin(place.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: head.total,
    estimateSize: () => cardHeight,
    overscan: 4,
    scrollMargin: margin,
    initialOffset: start ? start * cardHeight : 0,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? start, items.at(-1)?.index ?? start]
  const { rowAt, titles } = useListWindow(register.name, query, clocks, head, stale, { first, last })
  const top = Math.max(0, Math.round(((virtual.scrollOffset ?? 0) - margin) / cardHeight))
  useEffect(() => {
    const timer = setTimeout(() => at(top), 300)
    return () => clearTimeout(timer)
  }, [top, at])
  return (
    <ul ref={place} className={`cards plain-list ${stale ? 'stale' : ''}`} style={{ height: virtual.getTotalSize() }}>
      {items.map(item => {
        const row = rowAt(item.index)
        return (
          <li
            key={item.index}
            ref={virtual.measureElement}
            data-index={item.index}
            style={{ transform: `translateY(${item.start - margin}px)` }}
            aria-posinset={item.index + 1}
            aria-setsize={head.total}
          >
            {row ? (
              <Card register={register} columns={columns} row={row} titles={titles}>
                <input
                  type="checkbox"
                  checked={selecting.has(row)}
                  aria-label={t({ en: `Select ${row.title.en}`, zh: `选择${row.title.zh}` })}
                  onChange={() => selecting.toggle(row)}
                />
              </Card>
            ) : (
              <div className="card coming" aria-busy="true" style={{ height: cardHeight - 10 }} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface CardProps {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly row: Row
  readonly titles: Titles
  readonly children: ReactNode
}

function Card({ register, columns, row, titles, children }: CardProps) {
  const language = useLanguage()
  const reader = { language, titles }
  const state = register.flow?.field
  const facts = columns
    .filter(name => name !== state && !register.title.includes(name) && (row.values[name] ?? null) !== null)
    .slice(0, mostFacts)
  return (
    <article className="card row-card">
      {children}
      <h2>
        <Link to="/registers/$name/$id" params={{ name: register.name, id: row.id }}>
          {row.title[language]}
        </Link>
      </h2>
      {state && row.values[state] && (
        <span className="tag">{plainValue(row.values[state], register.fields[state]!, reader)}</span>
      )}
      {register.time && 'valid' in register.time && <Standing register={register} name={register.time.valid} row={row} />}
      <dl>
        {facts.map(name => {
          const field = register.fields[name]!
          return (
            <div key={name}>
              <dt>{field.label[language]}</dt>
              <dd>
                {plainValue(row.values[name] ?? null, field, reader)} {unitOf(field, language)}
              </dd>
            </div>
          )
        })}
      </dl>
    </article>
  )
}
