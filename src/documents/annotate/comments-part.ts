import { escapeXml, oneLine } from '../escape.ts'
import { type Relation, relationsPath } from '../reading/docx/relations.ts'
import { walkXml } from '../reading/xml.ts'
import { applySplices } from './splices.ts'
import { empty, type Names, namesOf, openTag } from './wordml.ts'

/** A comment as its part holds it. */
export interface Comment {
  readonly id: number
  readonly author: string
  readonly date: string
  readonly text: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** Parts that change or are new, by path. */
export interface CommentParts {
  readonly comments: string
  readonly relations: string | null
  readonly types: string | null
  readonly path: string
}

/** What the package holds already. */
export interface Holding {
  /** Path of the body. */
  readonly body: string
  readonly namespace: string
  readonly relations: readonly Relation[]
  readonly has: (path: string) => boolean
  readonly textOf: (path: string) => string | null
}

/** The part of comments with new ones behind those that are there; where there is none, with its relation and its content type. */
export function commentParts(holding: Holding, comments: readonly Comment[]): CommentParts {
  const { body, relations, textOf, has, namespace } = holding
  const path = relations.find(relation => relation.type === 'comments' && has(relation.target))?.target
  if (path !== undefined) {
    const source = textOf(path) ?? ''
    const root = rootOf(source)
    return {
      path,
      comments: append(source, root, comments.map(each => comment(each, root.names)).join('')),
      relations: null,
      types: null,
    }
  }
  const names: Names = { prefix: 'w:', declares: '' }
  const folder = body.slice(0, body.lastIndexOf('/') + 1)
  const name =
    ['comments.xml', ...comments.map((_, index) => `comments${index + 1}.xml`)].find(each => !has(folder + each)) ??
    'comments-new.xml'
  const content = comments.map(each => comment(each, names)).join('')
  const strict = namespace.startsWith('http://purl.oclc.org/')
  const type = `${strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'}/officeDocument/${strict ? '' : '2006/'}relationships/comments`
  const ids = new Set(relations.map(relation => relation.id))
  let number = 1
  while (ids.has(`rIdComments${number}`)) number += 1
  const relation = (prefix: string) => `<${prefix}Relationship Id="rIdComments${number}" Type="${type}" Target="${name}"/>`
  const old = textOf(relationsPath(body)) ?? `${declaration}<Relationships xmlns="${packaged}/relationships"/>`
  const types = textOf('[Content_Types].xml') ?? `${declaration}<Types xmlns="${packaged}/content-types"/>`
  const override = (prefix: string) => `<${prefix}Override PartName="/${folder}${name}" ContentType="${contentType}"/>`
  const [oldRoot, typesRoot] = [rootOf(old), rootOf(types)]
  return {
    path: folder + name,
    comments: `${declaration}<w:comments xmlns:w="${namespace}">${content}</w:comments>`,
    relations: append(old, oldRoot, relation(oldRoot.prefix)),
    types: append(types, typesRoot, override(typesRoot.prefix)),
  }
}

/** The highest id of the comments in a part; -1 when there is none. */
export function highestComment(source: string): number {
  let highest = -1
  for (const [, id] of source.matchAll(/<(?:\w+:)?comment\s[^>]*?\b(?:\w+:)?id\s*=\s*["'](\d+)/g))
    highest = Math.max(highest, Number(id))
  return highest
}

interface Root {
  readonly name: string
  /** With colon; empty when the root has none. */
  readonly prefix: string
  readonly names: Names
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
}

function rootOf(source: string): Root {
  let depth = 0
  let start = 0
  let contentStart = 0
  let contentEnd = 0
  let declares: readonly [string, string] | undefined
  walkXml(source, {
    open: (_, attributes, from, to) => {
      if (depth === 0) {
        start = from
        contentStart = to
        declares = Object.entries(attributes).find(([name, value]) => name.startsWith('xmlns:') && value.endsWith('/main'))
      }
      depth += 1
    },
    close: (_, from) => {
      depth -= 1
      if (depth === 0) contentEnd = from
    },
  })
  const name = /^<([^\s/>]+)/.exec(source.slice(start, contentStart))?.[1] ?? ''
  const colon = name.indexOf(':')
  const prefix = name.slice(0, colon + 1)
  const own = declares?.[0].slice('xmlns:'.length) ?? null
  return { name, prefix, names: namesOf({ prefix: own, namespace: declares?.[1] ?? '' }), start, contentStart, contentEnd }
}

function append(source: string, root: Root, content: string): string {
  const isEmpty = root.contentEnd < root.contentStart
  return applySplices(source, [
    isEmpty
      ? { at: root.contentStart - 2, remove: 2, insert: `>${content}</${root.name}>`, rank: 0 }
      : { at: root.contentEnd, remove: 0, insert: content, rank: 0 },
  ])
}

/** The first letters of a name, as Word shows them beside a comment. */
const initials = (author: string): string =>
  /\p{Script=Han}/u.test(author)
    ? [...author].slice(0, 2).join('')
    : author
        .split(/\s+/)
        .map(word => [...word][0] ?? '')
        .join('')
        .slice(0, 4)

function comment({ id, author, date, text }: Comment, names: Names): string {
  const inner: Names = { ...names, declares: '' }
  const { prefix } = names
  const mark = `<${prefix}r>${empty(inner, 'annotationRef', {})}</${prefix}r>`
  const paragraphs = text
    .split('\n')
    .map(
      (line, index) =>
        `<${prefix}p>${index === 0 ? mark : ''}<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(oneLine(line))}</${prefix}t></${prefix}r></${prefix}p>`,
    )
  return `${openTag(names, 'comment', { id, author: oneLine(author), date, initials: initials(author) })}${paragraphs.join('')}</${prefix}comment>`
}
