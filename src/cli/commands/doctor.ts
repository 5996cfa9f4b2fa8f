import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { haiyun } from '../../../samples/haiyun.ts'
import { localOfficer } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { readEdition } from '../../storage/edition.ts'
import { listRegions } from '../../storage/regions.ts'
import { schemaDifferences } from '../../storage/schema/catalogue.ts'
import { type Command, storeOptions } from '../command.ts'
import { withBureau } from '../open.ts'

interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly words: Words
}

/** `torchbook doctor`: looks whether everything is as it should be, and says what to do where it is not. */
export const doctor: Command = {
  name: 'doctor',
  summary: { en: 'check the installation, the database and the evidence files', zh: '检查安装、数据库和佐证文件' },
  options: storeOptions,
  run: (given, speaker) =>
    withBureau(
      given,
      speaker,
      async bureau => {
        const findings = await examine(bureau)
        if (speaker.json) speaker.out(`${JSON.stringify(findings, null, 2)}\n`)
        else for (const { ok, words } of findings) speaker.out(`${ok ? '✓' : '✗'} ${words[speaker.language]}\n`)
        const bad = findings.filter(finding => !finding.ok).length
        if (bad)
          refuse('doctor-found', {
            en: `${bad} of ${findings.length} checks found something; see above.`,
            zh: `${findings.length}项检查中有${bad}项存在问题，见上。`,
          })
      },
      { sample: 'never' },
    ),
}

async function examine(bureau: Bureau): Promise<readonly Finding[]> {
  const actor = localOfficer(haiyun.region)
  const {
    rows: [server],
  } = await bureau.pool.query<{ version: string }>(`select current_setting('server_version') as version`)
  const differences = await bureau.run(actor, client => schemaDifferences(client, registers))
  const regions = await bureau.run(actor, client => listRegions(client))
  const space = await statfs(bureau.store.dataFolder)
  const free = Math.floor((space.bavail * space.bsize) / 1024 ** 2)
  const writable = await access(bureau.store.dataFolder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return [
    {
      check: 'node',
      ok: Number(process.versions.node.split('.')[0]) >= 26,
      words: { en: `Node ${process.versions.node}`, zh: `Node ${process.versions.node}` },
    },
    {
      check: 'database',
      ok: true,
      words: {
        en: `PostgreSQL ${server!.version}, ${bureau.store.embedded ? 'embedded' : 'given by DATABASE_URL'}`,
        zh: `PostgreSQL ${server!.version}，${bureau.store.embedded ? '内嵌' : '由DATABASE_URL指定'}`,
      },
    },
    {
      check: 'schema',
      ok: !differences.length,
      words: differences.length
        ? {
            en: `The schema differs from the declarations: ${differences.slice(0, 5).join('; ')}`,
            zh: `数据库结构与声明不一致：${differences.slice(0, 5).join('；')}`,
          }
        : { en: 'The schema is what the declarations say', zh: '数据库结构与声明一致' },
    },
    {
      check: 'data-folder',
      ok: writable,
      words: {
        en: `Data folder ${bureau.store.dataFolder}${writable ? '' : ' cannot be written'}`,
        zh: `数据目录 ${bureau.store.dataFolder}${writable ? '' : ' 不可写'}`,
      },
    },
    {
      check: 'disk',
      ok: free > 500,
      words: {
        en: `${free} MiB free on its disk${free > 500 ? '' : ': free some space soon'}`,
        zh: `所在磁盘剩余${free} MiB${free > 500 ? '' : '，请尽快清理'}`,
      },
    },
    ...(
      await Promise.all(
        regions.map(async region => [await evidenceOf(bureau, region.code), await editionsOf(bureau, region.code)]),
      )
    ).flat(),
  ]
}

/** Every stored file must have the bytes its name says. */
async function evidenceOf(bureau: Bureau, region: string): Promise<Finding> {
  const { rows } = await bureau.run(localOfficer(region), client =>
    client.query<{ sha256: string }>('select sha256 from evidence where region = $1', [region]),
  )
  const bad: string[] = []
  for (const { sha256 } of rows) if ((await digestOf(bureau.evidence.path(sha256))) !== sha256) bad.push(sha256.slice(0, 12))
  return {
    check: `evidence ${region}`,
    ok: !bad.length,
    words: bad.length
      ? {
          en: `${region}: ${bad.length} evidence files are lost or damaged (${bad.slice(0, 3).join(', ')}); restore them from a backup`,
          zh: `${region}：${bad.length}个佐证文件丢失或损坏（${bad.slice(0, 3).join('、')}），请从备份恢复`,
        }
      : { en: `${region}: ${rows.length} evidence files, all whole`, zh: `${region}：${rows.length}个佐证文件，全部完好` },
  }
}

async function editionsOf(bureau: Bureau, region: string): Promise<Finding> {
  const actor = localOfficer(region)
  const bad = await bureau.run(actor, async client => {
    const { rows } = await client.query<{ id: string }>('select id from edition where region = $1', [region])
    const damaged: string[] = []
    for (const { id } of rows) await readEdition(client, actor, id).catch(() => damaged.push(id))
    return damaged
  })
  return {
    check: `editions ${region}`,
    ok: !bad.length,
    words: bad.length
      ? { en: `${region}: editions are damaged: ${bad.join(', ')}`, zh: `${region}：定稿已损坏：${bad.join('、')}` }
      : { en: `${region}: every edition is as it was frozen`, zh: `${region}：所有定稿与冻结时一致` },
  }
}

async function digestOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}
