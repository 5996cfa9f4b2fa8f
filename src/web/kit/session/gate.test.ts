import { expect, it, vi } from 'vitest'

const person = { id: 'one', name: 'Chen Min', signInName: 'chenmin' }
/** A page just opened. */
const opened = async () => {
  vi.resetModules()
  return import('./gate.ts')
}

it('does not wait where nobody had signed in', async () => {
  const gate = await opened()
  expect(await gate.signedOut()).toBe(false)
  expect(gate.readGate().asked).toBe(false)
  expect(gate.accountId()).toBe('local-officer')
})

it('lets every waiting request go on when the same person is back', async () => {
  const gate = await opened()
  gate.signedInAs(person)
  const changed = vi.fn()
  gate.watchGate(changed)
  const both = [gate.signedOut(), gate.signedOut()]
  expect(gate.readGate().asked).toBe(true)
  expect(gate.somebodySignedIn('one')).toBe('same')
  expect(await Promise.all(both)).toEqual([true, true])
  expect(gate.readGate()).toMatchObject({ asked: false, left: false })
  expect(changed).toHaveBeenCalled()
})

it('gives nothing to another person', async () => {
  const gate = await opened()
  gate.signedInAs(person)
  void gate.signedOut()
  expect(gate.somebodySignedIn('two')).toBe('another')
  expect(gate.readGate().left).toBe(true)
  // What still runs of the first page is not repeated in the second one's name.
  expect(await gate.signedOut()).toBe(false)
  gate.signedInAs({ ...person, id: 'two' })
  expect(gate.accountId()).toBe('one')
})

it('fails what waits when the dialog is closed, and asks again later', async () => {
  const gate = await opened()
  gate.signedInAs(person)
  const first = gate.signedOut()
  gate.notNow()
  expect(await first).toBe(false)
  const second = gate.signedOut()
  gate.somebodySignedIn('one')
  expect(await second).toBe(true)
})
