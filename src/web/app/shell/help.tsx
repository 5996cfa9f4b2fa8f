import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import type { Words } from '../../kit/wire.ts'
import { menuPages } from './pages.tsx'

const keys: readonly { readonly keys: readonly string[]; readonly does: Words }[] = [
  { keys: ['/'], does: { en: 'Search records, registers and figures', zh: '搜索记录、台账和指标' } },
  ...menuPages.map(({ letter, label }) => ({
    keys: ['g', letter],
    does: { en: `Go to: ${label.en}`, zh: `转到：${label.zh}` },
  })),
  { keys: ['j'], does: { en: 'Summary, checked draft: next figure', zh: '总结、核对稿件：下一个数字' } },
  { keys: ['k'], does: { en: 'Summary, checked draft: figure before', zh: '总结、核对稿件：上一个数字' } },
  { keys: ['p'], does: { en: 'Checked draft: put our figure, or leave what stands', zh: '核对稿件：改为台账数，或保持原文' } },
  { keys: ['Enter'], does: { en: 'Open what is marked', zh: '打开当前项' } },
  { keys: ['Esc'], does: { en: 'Close the panel or window', zh: '关闭面板或窗口' } },
  { keys: ['?'], does: { en: 'This list', zh: '显示本列表' } },
]

/** All keys. */
export function Help({ close }: { readonly close: () => void }) {
  const t = useWords()
  return (
    <Dialog title={t({ en: 'Everything by keyboard', zh: '键盘操作' })} close={close}>
      <dl className="keys">
        {keys.map(each => (
          <div key={each.keys.join()}>
            <dt>
              {each.keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(each.does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
