import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../kernel/words.ts'
import type { Clocks } from '../api.ts'
import { address, get } from '../http.ts'
import type { FigureDetail, FigureRefusal, Words } from '../wire.ts'

/** A line, colour, row or node of a picture. */
export interface Axis {
  readonly id: string
  readonly label: Words
  readonly role?: 'growth'
  readonly depth?: number
}

/** A mark with its figure. */
export interface Shown {
  readonly key: string
  readonly series: string
  readonly category: string
  readonly label: Words
  readonly value: string
  readonly text: Words
  readonly unit: string
  readonly records: number
}

/** A place where no figure can be given, and why. */
export type Gap = Pick<Shown, 'key' | 'series' | 'category' | 'label'> & { readonly gap: Words }

export type Mark = Shown | Gap

export const isShown = (mark: Mark): mark is Shown => 'value' in mark

export type PictureKind = 'columns' | 'bars' | 'flow' | 'grid' | 'days' | 'multiples'

export interface PictureHead {
  readonly id: string
  readonly kind: PictureKind
  readonly title: Words
  readonly note: Words
  readonly source: Words
}

export interface PictureData extends PictureHead {
  readonly asAt: string
  readonly knownAt: string | null
  readonly series: readonly Axis[]
  readonly categories: readonly Axis[]
  readonly marks: readonly Mark[]
  readonly range: { readonly from: string; readonly until: string } | null
}

const part = encodeURIComponent

export const usePictures = () =>
  useQuery({
    queryKey: ['pictures'],
    queryFn: ({ signal }) => get<readonly PictureHead[]>('/pictures', {}, signal),
    staleTime: 300_000,
  })

export const usePicture = (id: string, clocks: Clocks) =>
  useQuery({
    queryKey: ['pictures', id, clocks],
    queryFn: ({ signal }) => get<PictureData>(`/pictures/${part(id)}`, { ...clocks }, signal),
    placeholderData: before => (before?.id === id ? before : undefined),
  })

export const useMark = (id: string, mark: string, clocks: Clocks) =>
  useQuery({
    queryKey: ['pictures', id, 'mark', mark, clocks],
    queryFn: ({ signal }) =>
      get<FigureDetail | FigureRefusal>(`/pictures/${part(id)}/marks/${part(mark)}`, { ...clocks }, signal),
  })

export const sheetAddress = (id: string, clocks: Clocks, lang: Language) =>
  address(`/pictures/${part(id)}/sheet.csv`, { ...clocks, lang })
