import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Words } from '../kernel/words.ts'
import { chooseDataFolder, prepareDataFolder } from './data-folder.ts'
import { makeTestFolder, removeTestFolder } from './embedded/for-tests.ts'

const isRoot = process.getuid?.() === 0
const checkout = realpathSync(join(import.meta.dirname, '../..'))
const silent = () => {}
let folder: string

beforeEach(() => {
  folder = makeTestFolder()
})
afterEach(() => removeTestFolder(folder))

test('the option comes before TORCHBOOK_DATA, that before the usual place', () => {
  const environment = { TORCHBOOK_DATA: '/srv/b', XDG_DATA_HOME: '/srv/c' }
  expect(chooseDataFolder('/srv/a', environment)).toEqual({ path: '/srv/a', explicit: true })
  expect(chooseDataFolder(undefined, environment)).toEqual({ path: '/srv/b', explicit: true })
  expect(chooseDataFolder(undefined, { XDG_DATA_HOME: '/srv/c' })).toEqual({ path: '/srv/c/torchbook', explicit: false })
  expect(chooseDataFolder(undefined, { XDG_DATA_HOME: 'not/absolute' }).path.startsWith(homedir())).toBe(true)
})

test('it is made, closed to others, and named by its real path', () => {
  symlinkSync(folder, join(folder, '链接'))
  const made = prepareDataFolder(join(folder, '链接', '数据 folder'), silent)
  expect(made).toBe(join(folder, '数据 folder'))
  expect(statSync(made).mode & 0o777).toBe(isRoot ? 0o711 : 0o700)
})

test('the modes of a folder that was there are left alone', () => {
  chmodSync(folder, 0o750)
  prepareDataFolder(folder, silent)
  expect(statSync(folder).mode & 0o777).toBe(0o750)
})

test('a file in the way is refused', () => {
  writeFileSync(join(folder, 'file'), '')
  for (const path of ['file', 'file/below']) {
    expect(() => prepareDataFolder(join(folder, path), silent)).toThrow(
      expect.objectContaining({ code: 'data-folder-not-a-folder' }),
    )
  }
})

test.skipIf(isRoot)('a chosen folder that cannot be written is refused, no other one taken', () => {
  chmodSync(folder, 0o500)
  expect(() => prepareDataFolder(join(folder, 'data'), silent)).toThrow(
    expect.objectContaining({ code: 'data-folder-not-writable' }),
  )
  chmodSync(folder, 0o700)
})

test('without a usable home another place is taken, and said', () => {
  writeFileSync(join(folder, 'home'), 'not a folder')
  const said: Words[] = []
  const fallbacks = ['/var/lib/torchbook/data', join(tmpdir(), `torchbook-${process.getuid?.()}`)]
  const made = fallbacks.filter(place => !existsSync(place))
  const taken = prepareDataFolder(undefined, message => said.push(message), { XDG_DATA_HOME: join(folder, 'home') })
  expect(said).toHaveLength(1)
  expect(said[0]?.en).toContain(taken)
  for (const place of made) removeTestFolder(place)
})

test('nothing inside the checkout that could be committed', () => {
  symlinkSync(checkout, join(folder, 'link'))
  for (const path of [join(checkout, 'samples', 'data'), checkout, join(folder, 'link', 'src', 'new')]) {
    expect(() => prepareDataFolder(path, silent)).toThrow(expect.objectContaining({ code: 'data-folder-in-checkout' }))
  }
  expect(existsSync(join(checkout, 'samples', 'data'))).toBe(false)
})

const checkoutIsOurs = () => {
  try {
    accessSync(checkout, constants.W_OK)
    return true
  } catch {
    return false
  }
}

test.runIf(checkoutIsOurs())('inside the checkout what .gitignore names is taken', () => {
  const path = join(checkout, 'test-output', 'data-folder-test')
  mkdirSync(path, { recursive: true })
  expect(prepareDataFolder(path, silent)).toBe(path)
  removeTestFolder(path)
})
