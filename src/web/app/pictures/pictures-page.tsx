import { sayDay } from '../../kit/dates.ts'
import { useWords } from '../../kit/language.tsx'
import { usePictureClocks } from '../../kit/picture/picture.tsx'
import { PictureGrid } from './picture-grid.tsx'

/** All pictures on one page: thirty seconds for a leader, every mark a way to its records. */
export function PicturesPage() {
  const t = useWords()
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
      <PictureGrid />
    </>
  )
}
