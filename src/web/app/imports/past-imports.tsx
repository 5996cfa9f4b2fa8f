import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { sayDay } from '../../kit/dates.ts'
import type { ListedImport } from '../../kit/import/api.ts'
import { useImports, useUndoImport } from '../../kit/import/queries.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Failure } from '../../kit/states.tsx'

/** The imports so far: who, when, which file, what came of it; each can be undone as a whole. */
export function PastImports() {
  const t = useWords()
  const { data, error } = useImports()
  if (error) return <Failure error={error} />
  if (!data) return null
  return (
    <section className="import-past" aria-labelledby="import-past">
      <h2 id="import-past">{t({ en: 'Imports so far', zh: '历次导入' })}</h2>
      {data.imports.length === 0 ? (
        <p className="muted">
          {t({ en: 'None yet. The first workbook of the office is a good beginning.', zh: '尚无导入。可从现有工作簿开始。' })}
        </p>
      ) : (
        <ul className="card">
          {data.imports.map(each => (
            <PastImport key={each.id} each={each} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PastImport({ each }: { readonly each: ListedImport }) {
  const t = useWords()
  const language = useLanguage()
  const { registers } = useMeta()
  const undo = useUndoImport()
  const register = registers.find(one => one.name === each.register)
  return (
    <li>
      <span className="import-past-file">
        <a href={`/api/evidence/${each.sha256}`} download>
          {each.file}
        </a>
        <span className="muted small">
          {sayDay(each.at.slice(0, 10), language)} · {sayAuthor(each.author, language)}
        </span>
      </span>
      <Link to="/registers/$name" params={{ name: each.register }}>
        {register ? t(register.label) : each.register}
      </Link>
      <span>
        {t({
          en: `${each.created} created, ${each.changed} changed, ${each.unchanged} unchanged`,
          zh: `新建${each.created}，更新${each.changed}，未变${each.unchanged}`,
        })}
      </span>
      {each.undone ? (
        <span className="muted">
          {t({
            en: `undone on ${sayDay(each.undone.at.slice(0, 10), 'en')}${each.undone.kept ? `; ${each.undone.kept} records stayed` : ''}`,
            zh: `${sayDay(each.undone.at.slice(0, 10), 'zh')}已撤销${each.undone.kept ? `；保留${each.undone.kept}条` : ''}`,
          })}
        </span>
      ) : (
        <Button
          size="small"
          loading={undo.isPending}
          onClick={() => undo.mutate(each.id)}
          aria-label={t({ en: `Undo the import of ${each.file}`, zh: `撤销导入${each.file}` })}
        >
          {t({ en: 'Undo', zh: '撤销' })}
        </Button>
      )}
      {undo.error && <Failure error={undo.error} />}
    </li>
  )
}
