import { ApiError, unreachable } from './api-error.ts'
import { signedOut } from './session/gate.ts'

/** Query parameters; undefined and empty ones are left out. */
export type Params = Readonly<Record<string, string | number | undefined>>

/** `/api/…` with the parameters that are given. */
export function address(path: string, params: Params = {}): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `/api${path}${query ? `?${query}` : ''}`
}

/** Reads JSON; throws an {@link ApiError} whatever went wrong on the way. */
export const get = <Answer>(path: string, params: Params = {}, signal?: AbortSignal): Promise<Answer> =>
  send<Answer>(address(path, params), signal ? { signal } : {})

/** Sends JSON and reads JSON. */
export const write = <Answer>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown): Promise<Answer> =>
  send<Answer>(address(path), { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** A request whose body is not JSON, such as a file. */
export async function send<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const answer = await ask(url, init)
  return (await answer.json().catch(() => ({}))) as Answer
}

/**
 * The answer to a request that can be sent twice, or an {@link ApiError}. Where the session is over it waits until the same person has
 * signed in again, and is then repeated.
 */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const answer = await reach(url, init)
  if (answer.ok) return answer
  const body: unknown = await answer.json().catch(() => ({}))
  const error = new ApiError(answer.status, (body ?? {}) as ConstructorParameters<typeof ApiError>[1])
  if (error.code === 'signed-out' && (await signedOut())) return ask(url, init)
  throw error
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw unreachable()
  }
}
