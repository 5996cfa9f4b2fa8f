import { localName, walkXml } from '../xml.ts'

/** A relation of a part to another part of the package. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `comments`, `header`, `footnotes` … */
  readonly type: string
  /** Path in the package, without a slash at its beginning. */
  readonly target: string
}

/** Path of the part that holds a part's relations. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

/** Reads a part of relations that belongs to the part at `path`; relations to what lies outside the package are left out. */
export function readRelations(source: string | null, path: string): readonly Relation[] {
  const relations: Relation[] = []
  if (source === null) return relations
  walkXml(source, {
    open: (name, attributes) => {
      if (localName(name) !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = attributes['Type'] ?? ''
      relations.push({
        id: attributes['Id'] ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(path, attributes['Target'] ?? ''),
      })
    },
    close: () => undefined,
  })
  return relations
}

function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
