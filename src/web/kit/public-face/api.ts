import { useMutation, useQuery } from '@tanstack/react-query'
import { get, write } from '../http.ts'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import type { Words } from '../wire.ts'

/** What the office shows the public. */
export interface PublicFace {
  readonly shown: boolean
  readonly editions: readonly { readonly edition: string; readonly at: string; readonly author: string }[]
}

const queryKey = ['public-face']

export const usePublicFace = () => useQuery({ queryKey, queryFn: ({ signal }) => get<PublicFace>('/public-face', {}, signal) })

/** A change of what is public, with the way back. */
export function useFaceChange() {
  const notify = useNotify()
  const change = useMutation({
    mutationFn: ({ shown, edition }: { readonly shown: boolean; readonly edition?: string; readonly back?: boolean }) =>
      edition === undefined
        ? write<PublicFace>('PUT', '/public-face', { shown })
        : write<PublicFace>(shown ? 'PUT' : 'DELETE', `/public-face/editions/${edition}`, {}),
    onSuccess: (face, given) => {
      queryClient.setQueryData(queryKey, face)
      notify({
        words: given.shown ? done.shown : done.hidden,
        ...(!given.back && {
          action: {
            label: { en: 'Undo', zh: '撤销' },
            run: () => change.mutate({ ...given, shown: !given.shown, back: true }),
          },
        }),
      })
    },
  })
  return change
}

const done: Readonly<Record<'shown' | 'hidden', Words>> = {
  shown: { en: 'The public sees it now.', zh: '已对外公开。' },
  hidden: { en: 'The public no longer sees it.', zh: '已停止对外公开。' },
}
