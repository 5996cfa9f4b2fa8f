import type { PoolClient } from 'pg'
import type { Firm } from '../../engines/identity/firm.ts'
import type { NameReader } from '../../engines/identity/normal-name.ts'
import { withInside } from '../../engines/identity/prepare.ts'
import type { RowDraft } from '../../engines/sheet/read-row.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { loadFirms } from '../../storage/identity/firms.ts'

/**
 * Names of organisations that a list writes otherwise than the register: by code, by earlier names, and by the name without region, brackets
 * and legal form, as far as one organisation alone is meant. What was taken for what is noted on the row.
 */
export class LenientNames {
  readonly #byCode = new Map<string, Set<string>>()
  readonly #byName = new Map<string, Set<string>>()
  readonly #byCore = new Map<string, Set<string>>()
  readonly #reader: NameReader

  private constructor(firms: readonly Firm[], reader: NameReader) {
    this.#reader = reader
    for (const firm of firms) {
      for (const code of [...(firm.code ? [firm.code] : []), ...firm.formerCodes].flatMap(withInside))
        add(this.#byCode, code, firm.id)
      for (const name of [firm.zh, firm.en, ...firm.formerNames]) {
        if (!name) continue
        const read = reader.read(name)
        add(this.#byName, read.full, firm.id)
        add(this.#byCore, read.core, firm.id)
      }
    }
  }

  static async load(client: PoolClient, actor: Actor): Promise<LenientNames> {
    const { firms, reader } = await loadFirms(client, actor)
    return new LenientNames(firms, reader)
  }

  /** The organisation that a name and a code mean, or null. */
  #find(name: string, code: string): string | null {
    const read = this.#reader.read(name)
    const lists = [code ? this.#byCode.get(code) : undefined, this.#byName.get(read.full), this.#byCore.get(read.core)]
    const found = lists.find(list => list?.size === 1)
    return found ? [...found][0]! : null
  }

  /** A draft whose unknown organisations were found after all. `names` are those that the row gave. */
  resolve(register: AnyRegister, draft: RowDraft, names: RowDraft['names'], code: string): RowDraft {
    const values: Record<string, unknown> = { ...draft.values }
    const notes = [...draft.notes]
    const open = draft.problems.filter(problem => {
      const field = Object.hasOwn(register.fields, problem.place) ? register.fields[problem.place]! : null
      const written = names.get(problem.place)
      if (problem.code !== 'no-such-name' || field?.target !== 'organisation' || field.kind !== 'reference' || !written?.[0])
        return true
      const id = this.#find(written[0], code)
      if (id === null) return true
      values[problem.place] = id
      notes.push({ field: problem.place, message: fill(code ? takenByCode : taken, { name: written[0] }) })
      return false
    })
    return { ...draft, values, notes, problems: open }
  }
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key)
  if (known) known.add(id)
  else map.set(key, new Set([id]))
}

const taken: Words = {
  en: '“{name}” was found by its name without region and legal form, or by an earlier name.',
  zh: '“{name}”按简称（不含地区、组织形式）或曾用名对应。',
}
const takenByCode: Words = {
  en: '“{name}” was found by its code, or by its name without region and legal form.',
  zh: '“{name}”按代码或简称对应。',
}
