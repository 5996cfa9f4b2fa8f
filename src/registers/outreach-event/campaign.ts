import { vocabulary } from '../../kernel/vocabulary.ts'

const law = {
  en: 'Law on Popularisation of Science and Technology (revised 2024)',
  zh: '《中华人民共和国科学技术普及法》（2024年修订）',
}

/** Campaigns of science popularisation. Their names are not numbers: 三下乡 counts nothing. */
export const campaigns = vocabulary(
  'campaign',
  { en: 'Campaign', zh: '科普活动' },
  {
    'science-week': { label: { en: 'Science and Technology Week', zh: '科技活动周' }, from: '2001-05-01' },
    'popularisation-month': { en: 'Science Popularisation Month of the district', zh: '科普活动月' },
    'national-month': {
      label: { en: 'National Science Popularisation Month (September)', zh: '全国科普月（9月）' },
      from: '2024-12-25',
      source: law,
    },
    'three-rural': { en: 'S&T to the countryside (three rural areas)', zh: '科技“三下乡”' },
    'popularisation-day': {
      label: { en: 'National Science Popularisation Day', zh: '全国科普日' },
      from: '2003-06-29',
      until: '2024-12-24',
    },
    communities: { en: 'Science into the communities', zh: '科普进社区' },
    other: { en: 'other', zh: '其他' },
  },
)
