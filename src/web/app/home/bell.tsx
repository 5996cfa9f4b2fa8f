import { BellOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { sayDay } from '../../kit/dates.ts'
import { type NoticeLine, readNotices, useNotices } from '../../kit/home/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import '../home/bell.css'

/** What a person was told: a number on a bell, and the list under it. */
export function Bell() {
  const t = useWords()
  const { data } = useNotices(true)
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !place.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('mousedown', leave)
    addEventListener('keydown', leave)
    return () => {
      removeEventListener('mousedown', leave)
      removeEventListener('keydown', leave)
    }
  }, [open])
  const unread = data?.unread ?? 0
  return (
    <div className="pop-up bell" ref={place}>
      <button
        type="button"
        className="pop-up-button"
        aria-expanded={open}
        aria-label={t(
          unread > 0 ? { en: `Notices, ${unread} unread`, zh: `提醒，${unread}条未读` } : { en: 'Notices', zh: '提醒' },
        )}
        onClick={() => setOpen(!open)}
      >
        <BellOutlined aria-hidden="true" />
        {unread > 0 && <span className="bell-count">{unread > 99 ? '99+' : unread}</span>}
      </button>
      {open && data && (
        <div className="pop-up-panel bell-panel">
          <header>
            <h2>{t({ en: 'Notices', zh: '提醒' })}</h2>
            {unread > 0 && (
              <Button size="small" onClick={() => void readNotices()}>
                {t({ en: 'Mark all as read', zh: '全部标为已读' })}
              </Button>
            )}
          </header>
          {data.notices.length === 0 ? (
            <p className="muted">
              {t({
                en: 'Nothing yet. You are told once when something comes near its last day, and when somebody mentions you.',
                zh: '暂无提醒。事项临近期限或有人提到您时，会在这里提醒一次。',
              })}
            </p>
          ) : (
            <ul className="plain-list">
              {data.notices.map(notice => (
                <Line key={notice.id} notice={notice} close={() => setOpen(false)} />
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}

function Line({ notice, close }: { readonly notice: NoticeLine; readonly close: () => void }) {
  const t = useWords()
  const language = useLanguage()
  const { id, title, step, due, late, address, read } = notice
  return (
    <li className={read ? '' : 'is-unread'}>
      <Link
        to={address}
        onClick={() => {
          close()
          if (!read) void readNotices([id])
        }}
      >
        {t(title)}
      </Link>
      <small>
        {t(step)}
        {due && (
          <span className={late ? 'lost' : ''}>
            {' · '}
            {t(late ? { en: 'overdue since ', zh: '已逾期，期限' } : { en: 'due ', zh: '期限' })}
            {sayDay(due, language)}
          </span>
        )}
      </small>
    </li>
  )
}
