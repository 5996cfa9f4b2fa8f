import { expect, it } from 'vitest'
import { settingOf } from '../../../server/notices/rounds.ts'
import { noticeSetting } from './notice-setting.ts'

it('reads what was kept as the server does', () => {
  for (const kept of [
    null,
    undefined,
    'x',
    {},
    { email: 'weekly' },
    { email: 'never', language: 'en' },
    { email: 1, language: 'fr' },
  ])
    expect(noticeSetting(kept)).toEqual(settingOf(kept))
  expect(noticeSetting({ email: 'weekly', language: 'en' })).toEqual({ email: 'weekly', language: 'en' })
})
