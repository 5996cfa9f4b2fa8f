import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Language } from '../../../kernel/words.ts'
import { socketAddress, type WorkshopAsk } from '../../kit/workshop/api.ts'
import { type Connection, Provider } from '../../kit/workshop/provider.ts'

/** The shared text while this page shows it; null for those who only read. */
export function useSharedText(ask: WorkshopAsk, language: Language, mayEdit: boolean): Provider | null {
  const [provider, setProvider] = useState<Provider | null>(null)
  useEffect(() => {
    if (!mayEdit) return
    const opened = new Provider(socketAddress(ask, language))
    setProvider(opened)
    const warn = (event: BeforeUnloadEvent) => {
      if (opened.synced && opened.state !== 'saved') event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      setProvider(null)
      opened.destroy()
    }
  }, [ask, language, mayEdit])
  return provider
}

const never = () => () => {}

/** How the connection stands; "opening" until the text is there. */
export const useConnection = (provider: Provider | null): Connection =>
  useSyncExternalStore(provider?.watch ?? never, () =>
    provider?.synced ? provider.state : provider?.state === 'refused' ? 'refused' : 'opening',
  )

/** The words as they are now, told after a breath without typing. */
export function useSettledText(provider: Provider | null, first: string, breath = 350): string {
  const [text, setText] = useState(first)
  useEffect(() => {
    if (!provider) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setText(provider.text.toString()), breath)
    }
    provider.text.observe(later)
    return () => {
      clearTimeout(timer)
      provider.text.unobserve(later)
    }
  }, [provider, breath])
  return text
}

/** Who else is in the text, by name. */
export function useOthers(provider: Provider | null): readonly { readonly name: string; readonly color: string }[] {
  const [others, setOthers] = useState<readonly { name: string; color: string }[]>([])
  useEffect(() => {
    if (!provider) return
    const { awareness } = provider
    // Being here is said before anything is typed; the server writes the name.
    awareness.setLocalStateField('user', {})
    const told = () =>
      setOthers(
        [...awareness.getStates()].flatMap(([client, state]) => {
          const user = state.user as { name?: string; color?: string } | undefined
          return client !== awareness.clientID && user?.name ? [{ name: user.name, color: user.color ?? '' }] : []
        }),
      )
    awareness.on('change', told)
    return () => awareness.off('change', told)
  }, [provider])
  return others
}
