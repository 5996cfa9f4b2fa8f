import { Link } from '@tanstack/react-router'
import { useWords } from '../../kit/language.tsx'
import { usePictures } from '../../kit/picture/api.ts'
import { Picture } from '../../kit/picture/picture.tsx'
import { Loaded } from '../../kit/states.tsx'
import './pictures.css'

const wide = new Set(['multiples', 'flow', 'days'])

/** All pictures side by side, each with its title as the way to it. */
export function PictureGrid() {
  const t = useWords()
  return (
    <Loaded answer={usePictures()} lines={14}>
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
  )
}
