import { useQuery } from '@tanstack/react-query'
import { get, write } from '../http.ts'

/** One thing said about a record, as it stands. */
export interface Comment {
  readonly id: string
  readonly version: number
  readonly saidAt: string
  readonly recordedAt: string
  readonly authorName: string
  readonly text: string
  readonly withdrawn: boolean
  readonly mine: boolean
}

const part = encodeURIComponent
const place = (register: string, record: string) => `/records/${part(register)}/${part(record)}/comments`

export const addComment = (register: string, record: string, text: string) =>
  write<Comment>('POST', place(register, record), { text })

export const editComment = (register: string, record: string, id: string, text: string) =>
  write<Comment>('PUT', `${place(register, record)}/${part(id)}`, { text })

export const withdrawComment = (register: string, record: string, id: string) =>
  write<Comment>('DELETE', `${place(register, record)}/${part(id)}`, {})

/** What is said about a record. */
export const useComments = (register: string, record: string) =>
  useQuery({
    queryKey: ['comments', register, record],
    queryFn: ({ signal }) => get<{ comments: readonly Comment[] }>(place(register, record), {}, signal),
  })

/** Every version of a comment, the first first. */
export const useCommentHistory = (register: string, record: string, id: string) =>
  useQuery({
    queryKey: ['comment', id],
    queryFn: ({ signal }) => get<{ versions: readonly Comment[] }>(`${place(register, record)}/${part(id)}/history`, {}, signal),
  })
