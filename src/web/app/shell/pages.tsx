import {
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  ContainerOutlined,
  DiffOutlined,
  FileExcelOutlined,
  FileTextOutlined,
  HomeOutlined,
  ImportOutlined,
  PieChartOutlined,
  RiseOutlined,
  ScheduleOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Words } from '../../kit/wire.ts'

/** A page of the main menu: also found by its name or its pinyin initials, and reached by `g` and its letter. */
export interface MenuPage {
  readonly to:
    | '/today'
    | '/summary'
    | '/check'
    | '/editions'
    | '/pictures'
    | '/figures'
    | '/calendar'
    | '/titles'
    | '/titles/pool'
    | '/imports'
    | '/reconcile'
    | '/returns'
  readonly label: Words
  readonly initials: string
  readonly letter: string
  readonly icon: ReactNode
}

/** The pages of the main menu, in its order. */
export const menuPages: readonly MenuPage[] = [
  { to: '/today', label: { en: 'Today', zh: '今日' }, initials: 'jr', letter: 't', icon: <HomeOutlined aria-hidden="true" /> },
  {
    to: '/summary',
    label: { en: 'Summary', zh: '工作总结' },
    initials: 'gzzj',
    letter: 's',
    icon: <FileTextOutlined aria-hidden="true" />,
  },
  {
    to: '/check',
    label: { en: 'Check a draft', zh: '核对稿件' },
    initials: 'hdgj',
    letter: 'c',
    icon: <AuditOutlined aria-hidden="true" />,
  },
  {
    to: '/editions',
    label: { en: 'Editions', zh: '定稿' },
    initials: 'dg',
    letter: 'e',
    icon: <ContainerOutlined aria-hidden="true" />,
  },
  {
    to: '/pictures',
    label: { en: 'Pictures', zh: '图表' },
    initials: 'tb',
    letter: 'p',
    icon: <PieChartOutlined aria-hidden="true" />,
  },
  {
    to: '/figures',
    label: { en: 'Figures', zh: '指标' },
    initials: 'zb',
    letter: 'f',
    icon: <BarChartOutlined aria-hidden="true" />,
  },
  {
    to: '/calendar',
    label: { en: 'Calendar', zh: '日历' },
    initials: 'rl',
    letter: 'd',
    icon: <ScheduleOutlined aria-hidden="true" />,
  },
  {
    to: '/titles',
    label: { en: 'Titles that end', zh: '资质到期' },
    initials: 'zzdq',
    letter: 'l',
    icon: <CalendarOutlined aria-hidden="true" />,
  },
  {
    to: '/titles/pool',
    label: { en: 'Cultivation pool', zh: '培育库' },
    initials: 'pyk',
    letter: 'u',
    icon: <RiseOutlined aria-hidden="true" />,
  },
  {
    to: '/imports',
    label: { en: 'Imports', zh: '导入' },
    initials: 'dr',
    letter: 'i',
    icon: <ImportOutlined aria-hidden="true" />,
  },
  {
    to: '/reconcile',
    label: { en: 'Reconcile', zh: '名单核对' },
    initials: 'mdhd',
    letter: 'm',
    icon: <DiffOutlined aria-hidden="true" />,
  },
  {
    to: '/returns',
    label: { en: 'Returns', zh: '报表' },
    initials: 'bb',
    letter: 'b',
    icon: <FileExcelOutlined aria-hidden="true" />,
  },
]
