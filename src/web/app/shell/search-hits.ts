import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NavigateOptions } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { search } from '../../kit/api.ts'
import { useIndicators, useMeta } from '../../kit/queries.ts'
import type { Words } from '../../kit/wire.ts'
import { menuPages } from './pages.tsx'

/** Something the search box can open. */
export interface Hit {
  readonly key: string
  readonly title: Words
  readonly kind: Words
  readonly to: NavigateOptions
}

const registerKind = { en: 'register', zh: '台账' }
const figureKind = { en: 'figure', zh: '指标' }

const pageKind = { en: 'page', zh: '页面' }

const contains = (words: Words, text: string) => words.en.toLowerCase().includes(text) || words.zh.includes(text)

/** Pages, registers and figures whose name contains the text, then the records the server finds. */
export function useHits(typed: string): { readonly hits: readonly Hit[]; readonly waiting: boolean } {
  const text = useDeferredValue(typed.trim().toLowerCase())
  const { registers } = useMeta()
  const indicators = useIndicators()
  const found = useQuery({
    queryKey: ['search', text],
    queryFn: ({ signal }) => search(text, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  if (text === '') return { hits: [], waiting: false }
  const places = menuPages
    .filter(({ label, initials }) => contains(label, text) || initials.startsWith(text))
    .map(({ label, to }) => ({ key: to, title: label, kind: pageKind, to: { to } as NavigateOptions }))
  const pages = registers
    .filter(each => contains(each.label, text) || each.name.includes(text) || found.data?.registers.includes(each.name))
    .slice(0, 4)
    .map(({ name, label }) => ({
      key: name,
      title: label,
      kind: registerKind,
      to: { to: '/registers/$name', params: { name } } as NavigateOptions,
    }))
  const figures = (indicators.data ?? [])
    .filter(each => contains(each.label, text) || found.data?.indicators.includes(each.id))
    .slice(0, 5)
    .map(({ id, label }) => ({
      key: id,
      title: label,
      kind: figureKind,
      to: { to: '/figures', search: { indicator: id } } as NavigateOptions,
    }))
  const records = (found.data?.results ?? []).slice(0, 12).map(({ register, id, title }) => ({
    key: id,
    title,
    kind: registers.find(each => each.name === register)?.one ?? { en: register, zh: register },
    to: { to: '/registers/$name/$id', params: { name: register, id } } as NavigateOptions,
  }))
  return { hits: [...places, ...pages, ...figures, ...records], waiting: found.isFetching }
}
