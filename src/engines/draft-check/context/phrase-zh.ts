/** Words that may open a phrase before a noun and say nothing of what is counted. */
const opening =
  /^(?:其中|包括|分别为|分别|以及|并且|和|与|及|并|还|也|另有|另外|此外|同时|特别是|主要有|主要|全区域|全区|我区|本区|全县|我县|本县|全市|我市|本市|全省|我省|全国|区内|县内|市内|已经|已|共计|共有|共|总共|累计|合计|总计|现|有|拥有|建有|设有|实现|完成|下辖|辖有|辖|争取到?|拿到|承担|开展|举办|举行|组织|安排|设立|建立|建成|形成|取得|达到|达|全年|年内|年末|年底|末|底|均|各(?![级类种])|新的|的|从|由|在|至|到(?![位期会账])|为|是|将|了|约|近|超过|突破|使|使得|力争|确保|截至|截止|止|，|、|：|,|:|;|；|“|”|"|\s)+/u
const closing =
  /(?:分别达到|分别达|分别为|分别是|分别有|分别|累计达到|累计达|累计为|累计有|累计|总数达到|总数达|总数为|总数|总计|达到|达成|(?<![下送抵])达|为|是|有|共有|共计|共|合计|大约|约|近|将近|接近|超过|超|逾|突破|不少于|不低于|至少|完成|实现|拥有|增加到|增长到|增至|增加至|提高到|提高至|上升到|上升至|扩大到|发展到|减少到|下降到|降至|降到|从|由|到|至|已|均|各|了|的|总额|仅|只|就|也|还|约占|在|以|按|高达|保持|计|名列|位居|列|居|和|与|及|以及|、|：|:|“|”|"|\s)+$/u
const numbersOf = /(?:数量|个数|家数|件数|人数|数)$/u

/** Verbs that end a noun phrase behind a figure. */
const verbs =
  /(?:扩展|扩大|发展到|上升|跃|增长|增加|减少|下降|上升|提高|达到|达|获得|获|通过|被|列为|列入|列|居|位居|占|为|是|实现|建成|建立|全部|均|都|参加|参与|开展|用于|组织|比上年|比|较|同比|分别|已|进行|给予|支持|推动|成为|入选|落户|认定|纳入|的增|以上的?|左右|以内|，|。|；|、|：|并|和|与|及|以及|或|到|至|在|对|由|让|使|推进|举办|签订|完成|投入|列|排)/u
const startsVerb =
  /^(?:增长|增加|减少|下降|上升|提高|达到|获得|获|通过|被|列|居|位居|占|为|是|实现|建成|全部|均|都|参加|参与|用于|比|较|同比|分别|已|，|。|；|、|：|,|;|:|并|和|与|及|以及|或|到|至|在|对|由|使|推进|左右|以上|以内|上下|不等|多|余|和|”|"|！|、)/u

/** The noun that stands in a measure word: 个镇 → 镇, 名博士 → 博士; empty for 家, 万元, 人. */
export const nounOfMeasure = (measure: string): string => /^[个名位所家项件](?=\p{Script=Han})(.+)$/u.exec(measure)?.[1] ?? ''

const tidy = (text: string): string => text.replace(/\s+/gu, '')

/** The noun before a figure: 目前，全区拥有国家级高新技术企业[7家] → 国家级高新技术企业; empty when there is none. */
export function nounBefore(pre: string): string {
  let phrase = tidy(pre)
  for (let turn = 0; turn < 4; turn++) {
    const before = phrase
    phrase = phrase.replace(opening, '').replace(closing, '')
    if (phrase === before) break
  }
  return phrase.length > 2 ? phrase.replace(numbersOf, '') : phrase
}

/** The noun behind a figure: [14个]社区全部建成科普画廊 → 社区; empty when none follows. */
export function nounBehind(post: string, measure: string): string {
  let phrase = tidy(post)
  if (measure !== '' && phrase.startsWith(measure)) phrase = phrase.slice(measure.length)
  phrase = phrase.replace(/^(?:左右|以上|以下|以内|余|多)?的?/u, '').replace(/^[“"]/u, '')
  if (startsVerb.test(phrase)) return ''
  const end = phrase.slice(1).search(verbs)
  return end < 0 ? phrase.slice(0, 40) : phrase.slice(0, end + 1)
}

const acts =
  /^(?:新增|新建|新认定|新培育|新引进|认定|培育|培养|引进|申请|申报|授权|获得|获|荣获|举办|召开|开展|组织|培训|发放|赠送|印发|出台|制定|签订|签约|达成|转化|实施|承担|立项|列入|安排|投入|出资|拨付|拨出|下拨|争取到?|设立|建立|建设|建成|成立|组建|兑现|奖励|支持|帮扶|服务|接待|编印|选派|聘请|吸引|登记|受理|办理|解决|推广|每|由|对|用于|给予|为|向|把|将|下达|兑付|到位|支付|发出|完成|新签|区财政|区政府|区委)+$/u

/** Whether words before a figure are an act and no noun: 培训, 安排, 新增. */
export const isAct = (phrase: string): boolean => phrase === '' || acts.test(phrase)

/** Whether words before a figure end in an act after which the counted noun stands: 我区引进[3名]博士. */
export const endsInAct = (phrase: string): boolean =>
  /(?:新增|新建|新认定|认定|培育|培养|引进|申请|申报|授权|获得|获|举办|召开|开展|组织|培训|发放|赠送|印发|出台|制定|签订|签约|实施|承担|安排|投入|出资|拨付|下拨|争取|设立|建立|建设|建成|成立|组建|兑现|选派|聘请|吸引|有|拥有|共|为|的)$/u.test(
    phrase,
  )
