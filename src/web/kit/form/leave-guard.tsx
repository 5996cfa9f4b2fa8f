import { useBlocker } from '@tanstack/react-router'
import { Button } from 'antd'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../language.tsx'

/** Asks before a form with unsaved entries is left; what was typed stays in this tab either way. */
export function LeaveGuard({ unsaved }: { readonly unsaved: () => boolean }) {
  const t = useWords()
  const blocker = useBlocker({
    // A change of language or clock stays on the same page: nothing is lost by it.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && unsaved(),
    enableBeforeUnload: unsaved,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog title={t({ en: 'Leave without saving?', zh: '未保存，确定离开？' })} close={blocker.reset}>
      <p>
        {t({
          en: 'What you entered is kept in this browser tab: open the form again and go on where you stopped.',
          zh: '已填写的内容会保留在当前浏览器标签页中，再次打开此表单即可继续。',
        })}
      </p>
      <div className="dialog-actions">
        <Button onClick={blocker.proceed}>{t({ en: 'Leave', zh: '离开' })}</Button>
        <Button type="primary" autoFocus onClick={blocker.reset}>
          {t({ en: 'Stay', zh: '留在此页' })}
        </Button>
      </div>
    </Dialog>
  )
}
