import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useWords } from '../../kit/language.tsx'
import { usePictures } from '../../kit/picture/api.ts'
import { Picture, usePictureClocks } from '../../kit/picture/picture.tsx'
import { Loaded } from '../../kit/states.tsx'
import './pictures.css'

const wide = new Set(['multiples', 'flow', 'days'])

/** All pictures on one page: thirty seconds for a leader, every mark a way to its records. */
export function PicturesPage() {
  const t = useWords()
  const answer = usePictures()
  const { asAt } = usePictureClocks()
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Pictures', zh: '图表' })}</h1>
          <p>
            {t({
              en: `The year in pictures${asAt ? `, as at ${sayDay(asAt, 'en')}` : ''}. Every mark opens the records it counts.`,
              zh: `全年工作一览${asAt ? `，截至${sayDay(asAt, 'zh')}` : ''}。点击图中任一项可查看其记录。`,
            })}
          </p>
        </div>
      </div>
      <Loaded answer={answer} lines={14}>
        {heads => (
          <div className="pictures">
            {heads.map(({ id, kind, title }) => (
              <section key={id} className={wide.has(kind) ? 'card wide' : 'card'} aria-labelledby={`picture-${id}`}>
                <h2 id={`picture-${id}`}>
                  <Link to="/pictures/$id" params={{ id }}>
                    {t(title)}
                  </Link>
                </h2>
                <Picture id={id} small />
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}
