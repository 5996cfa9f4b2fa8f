import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { type PictureData, type PictureHead, sheetAddress, useMark, usePicture, usePictures } from '../../kit/picture/api.ts'
import { sourceLine } from '../../kit/picture/drawing.ts'
import { Picture, usePictureClocks } from '../../kit/picture/picture.tsx'
import { Failure, Loaded } from '../../kit/states.tsx'
import './pictures.css'

const TracePanel = lazy(() => import('../../kit/trace/trace-panel.tsx').then(module => ({ default: module.TracePanel })))

/** One picture, large: read it, open its marks, take it along. */
export function PicturePage() {
  const { id = '' } = useParams({ strict: false })
  const t = useWords()
  const language = useLanguage()
  const { mark, table } = useSearch()
  const setSearch = useSetSearch()
  const answer = usePicture(id, usePictureClocks())
  return (
    <div className={mark ? 'beside-trace' : ''}>
      <Loaded answer={answer} lines={14}>
        {picture => (
          <>
            <Around id={id} />
            <div className="page-head">
              <div>
                <h1>{t(picture.title)}</h1>
                <p>{t(picture.note)}</p>
              </div>
              <div className="page-actions">
                <Button aria-pressed={table === '1'} onClick={() => setSearch({ table: table === '1' ? undefined : '1' })}>
                  {t({ en: 'Table', zh: '数据表' })}
                </Button>
                <Leave picture={picture} />
              </div>
            </div>
            <div className="card picture-sheet">
              <Picture id={id} table={table === '1'} />
              <p className="muted small picture-source">{sourceLine(picture, language)}</p>
            </div>
          </>
        )}
      </Loaded>
      {mark && <Traced key={mark} id={id} mark={mark} close={() => setSearch({ mark: undefined })} />}
    </div>
  )
}

/** Back to all pictures, and on to the neighbours. */
function Around({ id }: { readonly id: string }) {
  const t = useWords()
  const heads = usePictures().data ?? []
  const at = heads.findIndex(one => one.id === id)
  const step = (head: PictureHead | undefined, before: boolean) =>
    head && (
      <Link to="/pictures/$id" params={{ id: head.id }}>
        {before && <LeftOutlined aria-hidden="true" />} {t(head.title)} {!before && <RightOutlined aria-hidden="true" />}
      </Link>
    )
  return (
    <nav className="picture-around no-print" aria-label={t({ en: 'Pictures', zh: '图表' })}>
      <Link to="/pictures">{t({ en: 'All pictures', zh: '全部图表' })}</Link>
      <span className="picture-steps">
        {step(heads[at - 1], true)}
        {at >= 0 && step(heads[at + 1], false)}
      </span>
    </nav>
  )
}

/** The picture as a file. */
function Leave({ picture }: { readonly picture: PictureData }) {
  const t = useWords()
  const language = useLanguage()
  const notify = useNotify()
  const clocks = usePictureClocks()
  const name = `${picture.id}-${picture.asAt}`
  const give = async (kind: 'png' | 'svg') => {
    try {
      const { asPng, asSvg } = await import('../../kit/picture/leave.ts')
      save(
        kind === 'png' ? await asPng(picture, language) : new Blob([asSvg(picture, language)], { type: 'image/svg+xml' }),
        `${name}.${kind}`,
      )
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      notify({ words: { en: `The picture could not be written: ${said}`, zh: `未能生成图片：${said}` } })
    }
  }
  return (
    <>
      <Button onClick={() => void give('png')}>PNG</Button>
      <Button onClick={() => void give('svg')}>SVG</Button>
      <Button href={sheetAddress(picture.id, clocks, language)} download aria-label={t({ en: 'CSV sheet', zh: 'CSV表' })}>
        CSV
      </Button>
    </>
  )
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The records of a mark, in the panel of every figure. */
function Traced({ id, mark, close }: { readonly id: string; readonly mark: string; readonly close: () => void }) {
  const answer = useMark(id, mark, usePictureClocks())
  const t = useWords()
  if (answer.error)
    return (
      <aside className="trace">
        <Failure error={answer.error} retry={close} />
      </aside>
    )
  if (!answer.data) return <aside className="trace" aria-busy="true" />
  const found = answer.data
  return (
    <Suspense fallback={null}>
      <TracePanel
        name={t('figure' in found ? found.figure.label : found.label)}
        head={undefined}
        refusal={'refused' in found ? found : undefined}
        ask={null}
        whole={'figure' in found ? found.figure : undefined}
        close={close}
      />
    </Suspense>
  )
}
