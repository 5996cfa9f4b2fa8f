import { vocabulary } from '../../kernel/vocabulary.ts'

/** Honours a region is given for its science-and-technology work. The name as awarded is kept beside the code. */
export const honourTitles = vocabulary(
  'honour-title',
  { en: 'Honour', zh: '荣誉称号' },
  {
    'advanced-progress-region': { en: 'advanced district in science and technology progress', zh: '科技进步先进区' },
    'strong-region': { en: 'strong science-and-technology district', zh: '科技强区' },
    'science-work-collective': { en: 'advanced collective in science and technology work', zh: '科技工作先进集体' },
    'patent-work-collective': { en: 'advanced collective in patent work', zh: '专利工作先进集体' },
    'carriers-unit': {
      en: 'advanced unit for bringing in major institutes and famous universities to build innovation carriers jointly',
      zh: '引进大院名校共建创新载体先进单位',
    },
    'high-tech-industry-unit': {
      en: 'advanced unit for promoting the development of high-tech industry',
      zh: '推进高新技术产业发展先进单位',
    },
    'leaders-responsibility-unit': {
      en: 'outstanding unit in the assessment of party and government leaders’ responsibility for S&T progress',
      zh: '党政领导科技进步目标责任制考核优秀单位',
    },
    'popularisation-collective': { en: 'advanced collective in science popularisation', zh: '科普工作先进集体' },
    'progress-award': { en: 'science and technology progress award', zh: '科技进步奖' },
    other: { en: 'other honour', zh: '其他荣誉' },
  },
)
