import type { Words } from '../src/kernel/words.ts'

/** A word of the project: how it is called and what is meant by it. */
interface Word {
  readonly term: Words
  readonly meaning: Words
}

const word = (en: string, zh: string, meaning: string, meaningZh: string): Word => ({
  term: { en, zh },
  meaning: { en: meaning, zh: meaningZh },
})

/** The words that code, page and documents use, in the order in which one needs the other. Everything else is read from the declarations. */
export const words: readonly Word[] = [
  word(
    'register',
    '台账',
    'a list the office keeps: organisations, designations, projects, contracts',
    '本单位登记的一类事项：单位、资质认定、项目、合同等',
  ),
  word(
    'record',
    '记录',
    'one entry of a register: an id that never changes, and its versions',
    '台账中的一条：编号不变，内容由各版本组成',
  ),
  word(
    'version',
    '版本',
    'what was written about a record at one moment, by one person, with a reason; never changed afterwards',
    '某人在某一时刻就一条记录所写的内容及理由，写后不再改动',
  ),
  word(
    'valid time',
    '有效时间',
    'when a thing holds in the world: a designation from 2005-03-01 to 2008-02-29',
    '事项在现实中成立的时间，如资质自2005-03-01至2008-02-29有效',
  ),
  word(
    'recorded time',
    '登记时间',
    'when the office knew it: from the version’s save until the next version’s',
    '本单位知悉的时间：自该版本保存起，至下一版本保存止',
  ),
  word(
    'region',
    '地区',
    'the bureau’s area: a GB/T 2260 code; towns and communities below it are places',
    '本单位管辖区域，以GB/T 2260代码表示；其下的镇、街道、社区为地点',
  ),
  word(
    'level',
    '级别',
    'national, provincial, municipal, district: a list that belongs to each type of title, not a global rank',
    '国家级、省级、市级、区级：由各资质类型自定，不是统一的高低次序',
  ),
  word(
    'indicator',
    '指标',
    'a declared way to compute a figure: measure, filter, period kind, counting mode, unit, basis',
    '数字的计算口径：度量、筛选、期间、计数方式、计量单位、依据',
  ),
  word(
    'figure',
    '数字',
    'an indicator at a period and region: value, qualifier, unit, trace',
    '指标在某期间、某地区的结果：数值、限定词、计量单位、溯源',
  ),
  word(
    'qualifier',
    '限定词',
    'exactly, over, at least, nearly, about: stored with reported values, chosen by rule for computed ones',
    '等于、超过、不少于、近、约：上报值随值登记，计算值按规则取用',
  ),
  word(
    'counting mode',
    '计数方式',
    'how levels are counted: everyone who holds the level, or each holder once at the highest',
    '级别的计数口径：凡持有该级别均计，或每个持有者只按最高级别计一次',
  ),
  word(
    'trace',
    '溯源',
    'the records behind a figure and what each adds, by the same clause that computed it',
    '数字背后的记录及各自计入的量，与计算用同一条件',
  ),
  word(
    'claim',
    '定性表述',
    'a sentence that is not a number (“first in the city”): a record with evidence, or computed from peers’ figures',
    '不是数字的表述（如“全市首家”）：有佐证的记录，或由同级地区数字算出',
  ),
  word(
    'summary',
    '总结',
    'a document whose figures are tags; written as HTML, DOCX, PDF, Markdown and JSON',
    '以标签写入数字的文稿，可输出HTML、DOCX、PDF、Markdown和JSON',
  ),
  word(
    'edition',
    '定稿',
    'a summary frozen on a day: text, figures, record versions, digests',
    '某日冻结的总结：正文、数字、记录版本和校验值',
  ),
  word(
    'evidence',
    '佐证材料',
    'a file that shows a record is true; stored once by its SHA-256',
    '证明记录属实的文件，按SHA-256只存一份',
  ),
  word(
    'source',
    '来源',
    'the document or ledger a version was taken from; a version without one is not saved',
    '版本所依据的文件或原始资料；未注明来源的不予保存',
  ),
  word('flow', '流程', 'the states of a record and the moves between them', '记录的状态及状态之间的办理步骤'),
  word(
    'move',
    '办理',
    'one declared step of a flow: from which states, to which, by whom, recording what',
    '流程中的一步：由何状态到何状态、由谁办理、登记什么',
  ),
  word(
    'rule',
    '规则',
    'what must hold between the fields of a record, with the document that says so',
    '记录各字段之间必须满足的条件及其依据',
  ),
  word('vocabulary', '词表', 'a dated list of the values a field may have', '字段可取值的清单，各取值有起止时间'),
  word(
    'problem',
    '问题',
    'bad data: where, what was read, what is allowed; always the whole list',
    '数据有误：位置、所填内容、允许内容，一次全部列出',
  ),
  word('refusal', '拒绝', 'a coded sentence: what happened, why, what to do', '有代码的说明：发生了什么、为什么、怎么办'),
  word('not known', '未知', 'no value was recorded; neither zero nor “not applicable”', '未登记数值，既不是零，也不是“不适用”'),
  word('role', '角色', 'what a person may see and do; eleven of them', '人员可查看、可办理的范围，共十一种'),
  word('own place', '本辖区', 'the town or community a reporter reports for', '填报人所在的镇街或社区'),
  word('own organisation', '本单位（企业）', 'the organisation record an enterprise user belongs to', '企业用户所属的单位记录'),
  word(
    'separated duties',
    '三员分立',
    'system, security and audit administrator are three people, none of whom keeps records',
    '系统管理员、安全管理员、审计管理员由三人分任，均不登记台账',
  ),
  word('second factor', '双因素验证', 'a one-time code beside the password', '口令之外的一次性动态码'),
  word('mask', '隐藏显示', 'personal data shown as stars until it is revealed', '个人信息以星号显示，查看后方显示原文'),
  word(
    'reveal',
    '查看原文',
    'show one masked value, for a reason that the audit log keeps',
    '说明原因后查看一项隐藏内容，并记入审计日志',
  ),
  word('saved view', '视图', 'a list’s filter, order and columns under a name', '以名称保存的列表筛选、排序和显示列'),
  word(
    'bulk edit',
    '批量修改',
    'one change of many records, previewed, undone as a whole',
    '一次修改多条记录，先预览，可整体撤销',
  ),
  word('return form', '报表表样', 'an office’s own workbook whose cells name figures', '单元格内标明指标的本单位工作簿表样'),
  word('reconciliation', '名单比对', 'another office’s list held against a register', '将其他单位的名单与台账逐条比对'),
  word('cultivation pool', '培育库', 'firms by how near they are to a title', '按距离资质认定条件的远近排列的企业'),
  word(
    'rule set',
    '认定条件',
    'the clauses of a title under one document, with the days they hold',
    '某一文件规定的资质认定条件及其施行期间',
  ),
  word('annual report', '资质年报', 'what the holder of a title reports each year', '资质持有单位每年提交的报告'),
  word('due', '待办', 'something to be done by a day, with its next step', '有期限的事项及其下一步'),
  word('notice', '提醒', 'what a person is told once for each thing and threshold', '同一事项每个节点只发送一次的提示'),
  word('target', '目标任务', 'the value an indicator is to reach in a year', '指标在某一年度应达到的数值'),
  word('picture', '图表', 'figures drawn; every mark opens its records', '以图形显示的数字，每一项均可打开其记录'),
  word('working text', '文稿', 'the office’s own text of a summary, before it is frozen', '定稿之前本单位的总结文本'),
  word('sign-off', '审签', 'a section drafted, checked, signed and issued', '各部分经起草、审核、签发、印发'),
  word('public face', '对外公开', 'what is shown without sign-in, once switched on', '开启后无须登录即可查看的内容'),
]
