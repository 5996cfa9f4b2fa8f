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
  TableOutlined,
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
    | '/registers'
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

/** The main menu in its order: what is to be done first, then the work by its kind. */
export const menuGroups: readonly { readonly id: string; readonly label: Words | null; readonly pages: readonly MenuPage[] }[] = [
  {
    id: 'today',
    label: null,
    pages: [
      page('/today', { en: 'Today', zh: '今日' }, 'jr', 't', <HomeOutlined aria-hidden="true" />),
      page('/calendar', { en: 'Calendar', zh: '日历' }, 'rl', 'd', <ScheduleOutlined aria-hidden="true" />),
    ],
  },
  {
    id: 'summary',
    label: { en: 'Summary', zh: '总结' },
    pages: [
      page('/summary', { en: 'Work summary', zh: '工作总结' }, 'gzzj', 's', <FileTextOutlined aria-hidden="true" />),
      page('/check', { en: 'Check a draft', zh: '核对稿件' }, 'hdgj', 'c', <AuditOutlined aria-hidden="true" />),
      page('/editions', { en: 'Editions', zh: '历次定稿' }, 'lcdg', 'e', <ContainerOutlined aria-hidden="true" />),
    ],
  },
  {
    id: 'data',
    label: { en: 'Data', zh: '数据' },
    pages: [
      page('/registers', { en: 'Registers', zh: '台账' }, 'tz', 'r', <TableOutlined aria-hidden="true" />),
      page('/figures', { en: 'Figures', zh: '指标' }, 'zb', 'f', <BarChartOutlined aria-hidden="true" />),
      page('/pictures', { en: 'Pictures', zh: '图表' }, 'tb', 'p', <PieChartOutlined aria-hidden="true" />),
    ],
  },
  {
    id: 'titles',
    label: { en: 'Titles', zh: '资质' },
    pages: [
      page('/titles', { en: 'Expiring titles', zh: '资质到期' }, 'zzdq', 'l', <CalendarOutlined aria-hidden="true" />),
      page('/titles/pool', { en: 'Cultivation pool', zh: '培育库' }, 'pyk', 'u', <RiseOutlined aria-hidden="true" />),
    ],
  },
  {
    id: 'exchange',
    label: { en: 'In and out', zh: '导入与报送' },
    pages: [
      page('/imports', { en: 'Imports', zh: '导入' }, 'dr', 'i', <ImportOutlined aria-hidden="true" />),
      page('/reconcile', { en: 'Reconcile', zh: '名单比对' }, 'mdbd', 'm', <DiffOutlined aria-hidden="true" />),
      page('/returns', { en: 'Returns', zh: '报表' }, 'bb', 'b', <FileExcelOutlined aria-hidden="true" />),
    ],
  },
]

/** Every page of the main menu. */
export const menuPages: readonly MenuPage[] = menuGroups.flatMap(({ pages }) => pages)

function page(to: MenuPage['to'], label: Words, initials: string, letter: string, icon: ReactNode): MenuPage {
  return { to, label, initials, letter, icon }
}
