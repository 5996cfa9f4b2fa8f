import { vocabulary } from '../../kernel/vocabulary.ts'
import type { Words } from '../../kernel/words.ts'

/** The last day of the old budget classification, and the first of functional class 206. */
export const oldClassificationUntil = '2006-12-31'
export const class206From = '2007-01-01'

const reform = { en: 'The 2007 reform of budget revenue and expenditure classification', zh: '2007年政府收支分类改革' }
const old = (en: string, zh: string) => ({ label: { en, zh }, until: oldClassificationUntil, source: reform })
const class206 = (code: string, en: string, zh: string) => ({
  label: { en: `${code} ${en}`, zh: `${code} ${zh}` },
  from: class206From,
  source: reform,
})

/** Budget headings, dated: the old classification until 2006, functional class 206 from 2007. */
export const budgetHeadings = vocabulary(
  'budget-heading',
  { en: 'Budget heading', zh: '预算科目' },
  {
    'three-funds': old('three S&T funds', '科技三项费用'),
    'st-operating': old('S&T operating', '科学事业费'),
    'st-capital': old('S&T capital construction', '科研基建费'),
    'st-other-sectors': old('S&T money in other sectors', '其他部门科技经费'),
    'talent-work': old('talent work (not S&T)', '人才工作专项（非科技科目）'),
    'cadre-training': old('training of cadres (not S&T)', '干部教育培训费（非科技科目）'),
    'poverty-relief': old('poverty relief (not S&T)', '扶贫支出（非科技科目）'),
    'class-20601': class206('20601', 'S&T administration', '科学技术管理事务'),
    'class-20602': class206('20602', 'basic research', '基础研究'),
    'class-20603': class206('20603', 'applied research', '应用研究'),
    'class-20604': class206('20604', 'technology research and development', '技术研究与开发'),
    'class-20605': class206('20605', 'S&T conditions and services', '科技条件与服务'),
    'class-20606': class206('20606', 'social sciences', '社会科学'),
    'class-20607': class206('20607', 'science popularisation', '科学技术普及'),
    'class-20608': class206('20608', 'S&T exchange and cooperation', '科技交流与合作'),
    'class-20609': class206('20609', 'major S&T projects', '科技重大项目'),
    'class-20699': class206('20699', 'other S&T expenditure', '其他科学技术支出'),
    'other-class': {
      label: { en: 'another functional class (not 206)', zh: '206以外的功能科目' },
      from: class206From,
      source: reform,
    },
  },
)

type Heading = (typeof budgetHeadings.codes)[number]

const outside: readonly Heading[] = ['talent-work', 'cadre-training', 'poverty-relief', 'other-class']

/** The headings whose lines together are the fiscal S&T funds, whichever the classification. */
export const fiscalHeadings: readonly Heading[] = budgetHeadings.codes.filter(code => !outside.includes(code))

/** The headings of the old classification and of the new one. */
export const oldHeadings: readonly Heading[] = budgetHeadings.codes.filter(
  code => budgetHeadings.options[code].until === oldClassificationUntil,
)
export const newHeadings: readonly Heading[] = budgetHeadings.codes.filter(code => !oldHeadings.includes(code))

/** Where the classification comes from. */
export const classificationSource: Words = reform
