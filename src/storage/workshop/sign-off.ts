import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { displayFigure } from '../../engines/figures/style.ts'
import type { SummaryContext } from '../../engines/summary/template.ts'
import { sectionsOf } from '../../engines/workshop/sections.ts'
import { type SectionMove, type SectionState, sectionMoves, stateWords } from '../../engines/workshop/sign-off.ts'
import { tagsIn } from '../../engines/workshop/tags.ts'
import type { Actor } from '../../kernel/actor.ts'
import { clean } from '../../kernel/field/text.ts'
import { refuse } from '../../kernel/refusal.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { audit } from '../audit.ts'
import { newId } from '../record-id.ts'
import { type ComputedSummary, textsInUse } from '../summary.ts'

/** How far a section was when an edition was frozen. */
export interface SectionAtFreezing {
  readonly section: string
  readonly heading: Words | null
  readonly owner: string | null
  readonly state: SectionState
}

/** A figure of a section that is not what it was when the section was checked or signed. */
export interface MovedFigure {
  readonly key: string
  readonly before: Words | null
  readonly after: Words | null
}

/** A section with who stands for it. `state` is what holds now; a section that changed since it was checked is drafted again. */
export interface SectionNow {
  readonly id: string
  readonly heading: Words | null
  readonly owner: string | null
  readonly state: SectionState
  /** The last step by hand, and what made it fall back, if anything did. */
  readonly step: { readonly state: SectionState; readonly by: string; readonly at: string; readonly reason: string } | null
  readonly fallen: { readonly text: boolean; readonly figures: readonly MovedFigure[] } | null
  readonly digest: string
  readonly figures: SeenFigures
}

/** Figures as they were read, by key. */
type SeenFigures = Readonly<Record<string, Words>>

/** One line of a section's history. */
export interface SectionStep {
  readonly section: string
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly owner: string | null
  readonly state: SectionState | null
}

type Request = SummaryContext & { readonly summary: string; readonly knownAt: string | null }

interface StepRow {
  readonly section: string
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly owner: string | null
  readonly state: SectionState | null
  readonly digest: string | null
  readonly figures: SeenFigures | null
}

/** The sections of the text in use, each with its owner and state; `computed` are its figures of now, of either language. */
export async function sectionsNow(
  client: PoolClient,
  actor: Actor,
  request: Request,
  computed: ComputedSummary['figures'],
): Promise<readonly SectionNow[]> {
  const { texts } = await textsInUse(client, actor, request)
  const steps = await stepsOf(client, actor, request)
  const shown = new Map(computed.map(one => [one.key, { en: displayFigure(one, 'en'), zh: displayFigure(one, 'zh') }] as const))
  const [english, chinese] = [sectionsOf(texts.en), sectionsOf(texts.zh)]
  return (english.length > chinese.length ? english : chinese).map(({ id }, index) => {
    const [en, zh] = [english[index], chinese[index]]
    const keys = [...new Set(tagsIn(`${en?.text ?? ''}\n${zh?.text ?? ''}`).flatMap(({ key }) => key ?? []))]
    const figures = Object.fromEntries(keys.flatMap(key => (shown.has(key) ? [[key, shown.get(key)!]] : [])))
    const digest = createHash('sha256')
      .update(`${en?.text ?? ''}\0${zh?.text ?? ''}`)
      .digest('hex')
    const own = steps.filter(step => step.section === id)
    const last = own.find(step => step.state !== null)
    const fallen = last && last.state !== 'drafted' ? fallenOf(last, digest, figures) : null
    return {
      id,
      heading: en?.heading || zh?.heading ? { en: en?.heading ?? '', zh: zh?.heading ?? '' } : null,
      owner: own.find(step => step.owner !== null)?.owner || null,
      state: fallen ? 'drafted' : (last?.state ?? 'drafted'),
      step: last ? { state: last.state!, by: last.by, at: last.at, reason: last.reason } : null,
      fallen,
      digest,
      figures,
    }
  })
}

function fallenOf(step: StepRow, digest: string, figures: SeenFigures): SectionNow['fallen'] {
  const seen = step.figures ?? {}
  const moved = [...new Set([...Object.keys(seen), ...Object.keys(figures)])]
    .filter(key => seen[key]?.en !== figures[key]?.en || seen[key]?.zh !== figures[key]?.zh)
    .map(key => ({ key, before: seen[key] ?? null, after: figures[key] ?? null }))
  const text = step.digest !== digest
  return text || moved.length ? { text, figures: moved } : null
}

async function stepsOf(client: PoolClient, actor: Actor, { summary, year, knownAt }: Request): Promise<readonly StepRow[]> {
  const { rows } = await client.query<StepRow>(
    `select section, at, author_name as by, reason, owner, state, digest, figures from section_step
     where region = $1 and summary = $2 and period = $3 and at < coalesce($4::timestamptz, 'infinity') order by at desc, id desc`,
    [actor.region, summary, String(year), knownAt],
  )
  return rows
}

/** Everything that was done about the sections, the newest first. */
export const sectionHistory = async (client: PoolClient, actor: Actor, request: Request): Promise<readonly SectionStep[]> =>
  (await stepsOf(client, actor, request)).map(({ digest: _, figures: __, ...step }) => step)

/** Whether somebody of these roles may take a step. */
export const mayTake = (actor: Actor, move: SectionMove): boolean => move.who.some(role => actor.roles.includes(role))

/** Takes a section one step further, or back; what is in the text and the figures now is what was checked or signed. */
export async function moveSection(
  client: PoolClient,
  actor: Actor,
  request: Request,
  section: SectionNow,
  step: { readonly move: string; readonly reason: string; readonly digest: string },
): Promise<void> {
  const move = sectionMoves.find(one => one.name === step.move)
  if (!move)
    return refuse(
      'no-such-move',
      { en: `There is no step “${step.move}”.`, zh: `没有名为“${step.move}”的步骤。` },
      { exitCode: 4 },
    )
  const words = { move: move.label, who: move.whoWords, state: stateWords[section.state] }
  if (!mayTake(actor, move)) refuse('not-allowed', fill(notYours, words), { exitCode: 5 })
  if (!move.from.includes(section.state)) refuse('wrong-state', fill(wrongState, words))
  if (step.digest !== section.digest) refuse('section-changed', changed)
  if (move.name === 'return' && clean(step.reason, true) === '') refuse('reason-needed', reasonNeeded)
  await insert(client, actor, request, section.id, {
    ...section,
    state: move.to,
    reason: step.reason,
    owner: null,
    edition: null,
  })
  await audit(client, actor, {
    action: 'section-step',
    detail: { summary: request.summary, period: String(request.year), section: section.id, state: move.to },
  })
}

/** Says who owns a section; an empty name takes the owner away. */
export async function ownSection(
  client: PoolClient,
  actor: Actor,
  request: Request,
  section: SectionNow,
  owner: string,
): Promise<void> {
  const name = clean(owner, true).slice(0, 100)
  await insert(client, actor, request, section.id, {
    owner: name,
    state: null,
    digest: null,
    figures: null,
    reason: '',
    edition: null,
  })
  await audit(client, actor, { action: 'section-owner', detail: { summary: request.summary, section: section.id, owner: name } })
}

/** What is signed when an edition is frozen is issued with it. */
export async function issueSections(
  client: PoolClient,
  actor: Actor,
  request: SummaryContext & { readonly summary: string; readonly reason: string },
  sections: readonly SectionNow[],
  edition: string,
): Promise<void> {
  for (const section of sections.filter(one => one.state === 'signed'))
    await insert(client, actor, request, section.id, {
      ...section,
      state: 'issued',
      reason: request.reason,
      owner: null,
      edition,
    })
}

async function insert(
  client: PoolClient,
  actor: Actor,
  { summary, year }: SummaryContext & { readonly summary: string },
  section: string,
  step: {
    readonly owner: string | null
    readonly state: SectionState | null
    readonly digest: string | null
    readonly figures: SeenFigures | null
    readonly reason: string
    readonly edition: string | null
  },
): Promise<void> {
  await client.query(
    `insert into section_step (region, id, summary, period, section, author, author_name, reason, owner, state, digest, figures, edition)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      actor.region,
      newId(),
      summary,
      String(year),
      section,
      actor.id,
      actor.name,
      clean(step.reason, true).slice(0, 1000),
      step.owner,
      step.state,
      step.digest,
      step.figures && JSON.stringify(step.figures),
      step.edition,
    ],
  )
}

const notYours: Words = {
  en: '“{move}” is for {who}. Ask them, or have the role given to you.',
  zh: '“{move}”由{who}办理，请联系相应人员或申请相应角色。',
}
const wrongState: Words = {
  en: '“{move}” is not the next step: the section is {state} now. Load the page again.',
  zh: '该部分当前状态为“{state}”，不能“{move}”。请刷新页面。',
}
const changed: Words = {
  en: 'The section was changed since you opened it. Read it again, then decide.',
  zh: '该部分在您打开后已有改动，请重新阅读后再办理。',
}
const reasonNeeded: Words = { en: 'Say why it goes back.', zh: '请填写退回原因。' }
