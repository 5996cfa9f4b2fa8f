import { Refusal } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'

/** What people are told, by SQLSTATE (PostgreSQL, appendix A) or by the operating system's error name. */
const wordsByCode: Readonly<Record<string, readonly [code: string, words: Words]>> = (() => {
  const down: [string, Words] = [
    'database-down',
    {
      en: 'The database does not answer. It may be stopped, or the address in DATABASE_URL is wrong. Start the database server or correct DATABASE_URL, then try again.',
      zh: '数据库没有响应：可能尚未启动，或 DATABASE_URL 中的地址有误。请启动数据库服务或更正 DATABASE_URL 后重试。',
    },
  ]
  const starting: [string, Words] = [
    'database-starting',
    {
      en: 'The database is starting or shutting down and takes no connections yet. Wait a few seconds and try again.',
      zh: '数据库正在启动或关闭，暂不接受连接。请稍等几秒后重试。',
    },
  ]
  const lost: [string, Words] = [
    'database-connection-lost',
    {
      en: 'The connection to the database was cut off; nothing of the current step was saved. Try again.',
      zh: '与数据库的连接已中断，本次操作未保存任何内容。请重试。',
    },
  ]
  const signIn: [string, Words] = [
    'database-sign-in-refused',
    {
      en: 'The database refused the user name or the password. Check DATABASE_URL (and TORCHBOOK_OWNER_URL).',
      zh: '数据库拒绝了用户名或密码。请检查 DATABASE_URL（以及 TORCHBOOK_OWNER_URL）。',
    },
  ]
  const full: [string, Words] = [
    'disk-full',
    {
      en: 'The disk that holds the data is full; nothing of the current step was saved. Free some space, then try again.',
      zh: '存放数据的磁盘已满，本次操作未保存任何内容。请清理磁盘空间后重试。',
    },
  ]
  const busy: [string, Words] = [
    'record-busy',
    {
      en: 'Somebody else is changing the same records right now; nothing of this step was saved. Try again.',
      zh: '其他人正在修改同一批记录，本次操作未保存任何内容。请重试。',
    },
  ]
  const unkeepable: [string, Words] = [
    'text-unkeepable',
    {
      en: 'A text has a character that cannot be kept (NUL); nothing was saved. Type that text anew instead of pasting it.',
      zh: '文字中含有无法保存的字符（NUL），未保存任何内容。请手工输入该文字，不要粘贴。',
    },
  ]
  const damaged: [string, Words] = [
    'database-damaged',
    {
      en: 'The database could not read or write its files: they or the disk are damaged. Stop working, keep a copy of the data folder, and restore the last backup.',
      zh: '数据库无法读写其文件：文件或磁盘已损坏。请停止操作，保留数据目录副本，并恢复最近一次备份。',
    },
  ]
  const noMemory: [string, Words] = [
    'database-out-of-memory',
    {
      en: 'The database ran out of memory. Close other programs or give the machine more memory, then try again.',
      zh: '数据库内存不足。请关闭其他程序或增加内存后重试。',
    },
  ]
  return {
    ECONNREFUSED: down,
    ENOTFOUND: down,
    EAI_AGAIN: down,
    ETIMEDOUT: down,
    EHOSTUNREACH: down,
    ENETUNREACH: down,
    ECONNRESET: lost,
    EPIPE: lost,
    '08000': lost,
    '08003': lost,
    '08006': lost,
    '57P01': lost,
    '57P02': lost,
    '57P03': starting,
    '28000': signIn,
    '28P01': signIn,
    '3D000': [
      'database-missing',
      {
        en: 'The database named in DATABASE_URL does not exist on that server. Create it (encoding UTF8) or correct the name.',
        zh: 'DATABASE_URL 中指定的数据库在该服务器上不存在。请先创建（编码 UTF8）或更正名称。',
      },
    ],
    '53100': full,
    ENOSPC: full,
    EDQUOT: full,
    '53200': noMemory,
    '53300': [
      'database-too-many-connections',
      {
        en: 'The database takes no more connections. Close other programs that use it, or raise its max_connections.',
        zh: '数据库连接数已达上限。请关闭其他使用该数据库的程序，或调高其 max_connections。',
      },
    ],
    '22021': unkeepable,
    '22P05': unkeepable,
    '40001': busy,
    '40P01': busy,
    '55P03': busy,
    '57014': [
      'database-took-too-long',
      {
        en: 'The database broke off the query because it took too long. Narrow the period or the filter and try again.',
        zh: '查询耗时过长，已被数据库中止。请缩小时间范围或筛选条件后重试。',
      },
    ],
    '25006': [
      'database-read-only',
      {
        en: 'The database only allows reading (a standby, or a server set to read-only). Connect to the primary server.',
        zh: '数据库处于只读状态（备库或只读服务器）。请连接主库。',
      },
    ],
    '42501': [
      'database-permission',
      {
        en: 'The database user lacks a permission this step needs. Run the migrations as the owner, or have the permission granted.',
        zh: '数据库用户缺少本操作所需的权限。请以所有者身份执行迁移，或为其授权。',
      },
    ],
    '58030': damaged,
    XX001: damaged,
    XX002: damaged,
  }
})()

/** The codes an error carries: its own, and those of the errors an AggregateError (several addresses tried) holds. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  // No such file means "no such server" only where a socket was to be opened.
  if (own[0] === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return ['ECONNREFUSED']
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  const message = /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(error.message)
    ? ['ECONNRESET']
    : []
  return [...own, ...inner, ...message]
}

/** The refusal that a PostgreSQL or network error means for a person; null when it is a bug or a plain constraint violation. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  for (const code of codesOf(error)) {
    const known = wordsByCode[code]
    if (known) return new Refusal(known[0], known[1], { cause: error })
  }
  return null
}

/** Rethrows as a refusal where there is one, else the error itself: `catch (error) { throw asRefusal(error) }`. */
export const asRefusal = (error: unknown): unknown => refusalOf(error) ?? error
