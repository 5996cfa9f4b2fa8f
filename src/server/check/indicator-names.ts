import { pinyin } from 'pinyin-pro'
import { loadIndicators } from '../../registers/load.ts'

/** Every indicator with what it is found by: its name in both languages and the pinyin initials of the Chinese one. */
export const listIndicators = async () =>
  [...(await loadIndicators()).values()].map(({ id, label, unit, period }) => ({
    id,
    label,
    unit,
    period,
    initials: pinyin(label.zh, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join(''),
  }))
