/** Chinese nouns and the unit of what they name, by unit. The longest that ends at a place counts; a noun may stand under one unit only. */
const byUnit: Readonly<Record<string, string>> = {
  enterprises:
    '企业 公司 高企 工厂 厂家 厂商 商户 工业企业 规上企业 专利示范 龙头企业 个转企 小升规 规上市 小巨人 单项冠军 上市公司 独角兽 瞪羚 农业企业 中小企业 单位企业 院线企业',
  centres: '研发中心 技术中心 研究开发中心 工程中心 中心 服务中心 企业技术中心',
  institutions: '高校 院校 大学 科研院所 科研机构 研究院 研究所 院所 高等学校 研发机构 机构',
  organisations: '协会 学会 联盟 合作社 社会组织 组织 团体 部门 单位',
  clubs: '俱乐部',
  projects: '项目 课题 火炬 星火 立项 科技计划 火炬计划 星火计划 验收',
  contracts: '合同 技术合同 签约合同 认定登记 签约 吸纳 输出',
  agreements: '协议 协议书 意向书',
  achievements: '成果 科技成果 新成果',
  policies: '政策 科技政策 扶持政策 政策文件',
  clauses: '条款',
  honours: '荣誉 荣誉称号 表彰',
  awards: '奖 一等奖 二等奖 三等奖 特等奖 优秀奖 奖项 奖励 科技奖 进步奖 科学技术奖',
  designations: '认定 资质 称号',
  patents: '专利 专利申请 发明 发明专利 申请量 授权量 实用新型 外观设计 知识产权 授权专利',
  papers: '论文',
  documents: '文件',
  items: '意见 建议 提案 议案 意见建议 新技术 新产品 产品 平台 载体 创新载体 基地 工作站 实验室 设备 仪器 纠纷 样品 展品',
  tasks: '任务 交办任务 工作任务 重点工作 实事 交办件',
  targets: '指标 目标',
  problems: '问题 困难 难题 困难和问题 矛盾 隐患',
  meetings: '会议 座谈会 例会 工作会议 联席会议 现场会 专题会 全委会 研讨会 推进会',
  visits: '走访 调研 考察',
  events: '活动 科普活动 大型活动 展览 展会 招聘会 对接会 竞赛 比赛',
  sessions: '培训 培训班 科普培训 办班 技术培训',
  lectures: '讲座 报告会 名家讲座 科普讲座',
  copies: '图书 资料 书籍 光盘 手册 宣传资料 科普资料 科普图书 宣传册 书 挂图 折页',
  communities: '社区 社区画廊',
  towns: '镇 乡镇 建制镇 乡',
  'sub-districts': '街道 街道办事处',
  units: '科室 处室 内设机构 镇(街道) 镇街 镇乡街道 乡镇(街道) 镇街和社区 镇乡',
  villages: '村 行政村 自然村 村庄 示范村',
  counties: '县 县市 强县 县(市、区) 科技强县 县市区 县级市',
  districts: '区 主城区 市辖区 城区',
  galleries: '画廊 宣传栏 科普画廊',
  schools: '学校 中学 小学 中小学 幼儿园',
  facilities: '设施 场馆 科普设施',
  teams: '团队 创新团队',
  bodies: '班子 套班子',
  parties: '主体',
  persons:
    '人 人员 志愿者 人才 专家 农民 成员 员工 会员 博士 硕士 研究生 学生 大学生 教授 院士 干部 党员 科技人员 职工 工程师 企业家 特派员 科技特派员 人口 讲师 代表 委员 户籍人口 流动人口 暂住人口 常住人口 居民 学员 听众 受众 农户代表 辅导员 总人口 从业人员 技术人员 群众 游客 旅客 市民 师生 粉丝 观众 老年人 老人 儿童 妇女 残疾人 退役军人 农民工 护士 医师 医生 教师 参保 就业 劳动力',
  households: '农户 家庭 户 示范户 用户 住户',
  dwellings: '公寓 住房 人才公寓 保障房 安置房',
  vehicles: '车辆 汽车 公交车',
  standards: '标准 国家标准 行业标准',
  funds: '基金',
  industries: '产业 行业',
  species: '品种 物种',
  'co-operatives': '专业合作社 农民专业合作社',
  respects: '方面',
  booths: '展位 摊位',
  cases: '案件 案',
  beds: '床位',
  ratio: '汇率 杠杆率',
  editions: '交易会 博览会 展示交易会 成果展',
}

/** Nouns that name money: a bare number of ten thousands or more behind one is an amount of yuan. */
export const moneyNouns =
  /(?:经费|资金|收入|支出|投入|投资|产值|成交额|交易额|总额|金额|补助|拨款|基金|利润|税收|利税|销售额|贷款|预算|费用|奖金|资助|下达|支付|安排|增加值|生产总值|GDP|创汇|出口|外资|经费投入|营业额|余额|债券|债务|保费|市值|估值|融资|罚款|成本|货款|产出|获补)/g

export const chineseNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(byUnit).flatMap(([unit, nouns]) => nouns.split(' ').map(noun => [noun, unit] as const)),
)

/** Measure words and the units they can go with; one that is not here goes with any. */
export const unitsOfMeasure: Readonly<Record<string, readonly string[]>> = {
  家: ['enterprises', 'organisations', 'institutions', 'centres', 'clubs', 'parties', 'facilities', 'schools', 'co-operatives'],
  项: [
    'projects',
    'contracts',
    'agreements',
    'achievements',
    'policies',
    'clauses',
    'honours',
    'awards',
    'designations',
    'patents',
    'tasks',
    'standards',
    'targets',
    'funds',
    'items',
    'problems',
    'events',
  ],
  件: ['patents', 'items', 'tasks', 'cases', 'honours', 'documents', 'copies'],
  条: ['clauses', 'items', 'policies', 'problems', 'records'],
  次: ['meetings', 'visits', 'events', 'sessions', 'lectures', 'honours'],
  处: ['facilities', 'galleries', 'villages', 'problems', 'schools', 'institutions'],
  场: ['lectures', 'events', 'sessions', 'meetings'],
  套: ['dwellings', 'bodies', 'items'],
  张: ['copies', 'beds', 'items'],
  部: ['copies', 'policies', 'items'],
  份: ['copies', 'agreements', 'contracts', 'documents', 'items'],
  台: ['vehicles', 'items'],
  名: ['persons'],
  位: ['persons'],
  期: ['sessions', 'lectures'],
  座: ['schools', 'facilities', 'villages', 'buildings', 'items'],
}

/** The nouns by their last character, longest first: a stretch is looked through from its end. */
const byLastCharacter = new Map<string, { readonly noun: string; readonly unit: string }[]>()
for (const [noun, unit] of [...chineseNouns].sort(([one], [two]) => two.length - one.length)) {
  const last = noun.at(-1) ?? ''
  byLastCharacter.set(last, [...(byLastCharacter.get(last) ?? []), { noun, unit }])
}

/** A noun of the table in a stretch of text: its unit and where it ends. */
export interface NounFound {
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** The last noun in a stretch that can go with the measure word; null if there is none. */
export function lastNoun(stretch: string, measure: string): NounFound | null {
  const fits = unitsOfMeasure[measure]
  for (let end = stretch.length; end > 0; end -= 1) {
    for (const { noun, unit } of byLastCharacter.get(stretch[end - 1] ?? '') ?? []) {
      if (!stretch.endsWith(noun, end) || (fits !== undefined && !fits.includes(unit))) continue
      const start = end - noun.length
      // One character is a noun only as a word of its own, not in the middle of one (全县, 我区, 我镇).
      if (noun.length === 1 && start > 0 && !'个家和、及级'.includes(stretch[start - 1] ?? '')) continue
      return { unit, start, end }
    }
  }
  return null
}
