import { DownOutlined, TeamOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import type { Search } from '../address.ts'
import { useWords } from '../language.tsx'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import type { RegisterModel } from '../wire.ts'
import { changeView, removeView, restoreView, type SavedView } from './api.ts'
import { KeepView } from './keep-view.tsx'
import { isAsSaved, useDefaultView, viewedPart } from './views.ts'

interface Props {
  readonly register: RegisterModel
  readonly search: Search
  readonly columns: readonly string[]
  readonly views: readonly SavedView[]
  readonly view: SavedView | undefined
}

/** The saved views of a list side by side, and what can be done with the one that is open. */
export function ViewsBar({ register, search, columns, views, view }: Props) {
  const t = useWords()
  const [keeping, setKeeping] = useState(false)
  const asSaved = view ? isAsSaved(view, search, columns) : Object.keys(viewedPart(search)).length === 0
  if (!views.length && asSaved) return null
  return (
    <nav className="views" aria-label={t({ en: 'Saved views', zh: '已保存的视图' })}>
      <Link
        to="/registers/$name"
        params={{ name: register.name }}
        search={{ view: 'all' } as never}
        aria-current={view ? undefined : 'page'}
      >
        {t({ en: 'All', zh: '全部' })}
      </Link>
      {views.map(each => (
        <span key={each.id} className="view">
          <Link
            to="/registers/$name"
            params={{ name: register.name }}
            search={{ ...each.query, view: each.id } as never}
            aria-current={each === view ? 'page' : undefined}
          >
            {each.shared && (
              <TeamOutlined aria-label={t({ en: `shared by ${each.ownerName}`, zh: `由${each.ownerName}共享` })} role="img" />
            )}
            {each.name}
            {each === view && !asSaved && <span className="muted">{t({ en: ' (changed)', zh: '（已修改）' })}</span>}
          </Link>
          {each === view && <ViewMenu register={register} view={each} search={search} columns={columns} asSaved={asSaved} />}
        </span>
      ))}
      {!asSaved && (
        <Button size="small" type="dashed" onClick={() => setKeeping(true)}>
          {t({ en: 'Save as a view', zh: '存为视图' })}
        </Button>
      )}
      {keeping && <KeepView register={register} query={viewedPart(search)} columns={columns} close={() => setKeeping(false)} />}
    </nav>
  )
}

interface MenuProps extends Pick<Props, 'register' | 'search' | 'columns'> {
  readonly view: SavedView
  readonly asSaved: boolean
}

function ViewMenu({ register, view, search, columns, asSaved }: MenuProps) {
  const t = useWords()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const [renaming, setRenaming] = useState(false)
  const [usual, setUsual] = useDefaultView(register.name)
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['views'] })
  const remove = async () => {
    await removeView(view.id)
    await refresh()
    const back = () => void restoreView(view.id).then(refresh)
    notify({
      words: { en: `The view “${view.name}” is deleted.`, zh: `视图“${view.name}”已删除。` },
      action: { label: { en: 'Undo', zh: '撤销' }, run: back },
    })
  }
  const items = [
    ...(view.mine && !asSaved
      ? [
          {
            label: { en: 'Save the changes', zh: '保存修改' },
            run: () => changeView(view.id, { query: viewedPart(search), columns }).then(refresh),
          },
        ]
      : []),
    usual === view.id
      ? { label: { en: 'No longer open the list with it', zh: '取消默认视图' }, run: () => setUsual(null) }
      : { label: { en: 'Open the list with it', zh: '设为默认视图' }, run: () => setUsual(view.id) },
    ...(view.mine
      ? [
          { label: { en: 'Rename', zh: '重命名' }, run: () => setRenaming(true) },
          view.shared
            ? {
                label: { en: 'No longer share it', zh: '取消共享' },
                run: () => changeView(view.id, { shared: false }).then(refresh),
              }
            : {
                label: { en: 'Share with the office', zh: '共享给本单位' },
                run: () => changeView(view.id, { shared: true }).then(refresh),
              },
          { label: { en: 'Delete', zh: '删除' }, run: remove },
        ]
      : []),
  ]
  return (
    <>
      <Popover
        trigger="click"
        open={open}
        onOpenChange={setOpen}
        placement="bottomLeft"
        content={
          <ul className="plain-list menu">
            {items.map(({ label, run }) => (
              <li key={label.en}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    setOpen(false)
                    void run()
                  }}
                >
                  {t(label)}
                </button>
              </li>
            ))}
          </ul>
        }
      >
        <Button
          type="text"
          size="small"
          icon={<DownOutlined aria-hidden="true" />}
          aria-label={t({ en: `View “${view.name}”`, zh: `视图“${view.name}”` })}
        />
      </Popover>
      {renaming && (
        <KeepView register={register} query={view.query} columns={view.columns} renamed={view} close={() => setRenaming(false)} />
      )}
    </>
  )
}
