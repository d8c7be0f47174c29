import { useId, useMemo, useState } from 'react'
import { skeleton } from '#graph-data/text/skeleton.ts'
import { claimSentence } from '../i18n/claim-sentence.ts'
import type { Text } from '../i18n/create-text.ts'
import { useText } from '../i18n/text-context.tsx'
import { FilterField } from '../ui/FilterField.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './MatrixPart.module.css'
import { MatrixTable } from './MatrixTable.tsx'
import { useSaid } from './use-said.ts'
import { useWeightsWords } from './use-weights-words.ts'
import type { MatrixModel, MatrixRow } from './weights-model.ts'

const LEAST = ['1', '2', '3'] as const
type Least = (typeof LEAST)[number]

/** Articles × claims: who reports what, group by group; filtered by words and by how many articles tell it. */
export function MatrixPart(props: {
  readonly model: MatrixModel
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}) {
  const { model, onOpen } = props
  const text = useText()
  const words = useWeightsWords()
  const [query, setQuery] = useState('')
  const [least, setLeast] = useState<Least>('1')
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const baseId = useId()
  const groups = useMemo(() => filtered(text, model, query, Number(least)), [text, model, query, least])
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const of = model.groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const isNarrowed = shown < of
  useSaid(words.shown({ shown, of }))
  return (
    <div className={css.matrix}>
      <p className={css.note}>{words.matrixNote}</p>
      <div className={css.tools}>
        <div className={css.filter}>
          <FilterField query={query} onQuery={setQuery} />
        </div>
        <div className={css.least}>
          <span aria-hidden>{words.atLeast}</span>
          <Segmented
            label={words.atLeast}
            value={least}
            options={LEAST.map((value) => ({
              value,
              label: value === '1' ? words.all : words.articles({ count: Number(value) }),
            }))}
            onChange={setLeast}
          />
        </div>
        <p className={css.shown}>{words.shown({ shown, of })}</p>
      </div>
      {groups.length === 0 && <p>{words.none}</p>}
      {groups.map(({ id, label, rows }, at) => {
        // A reader who filters wants to see what was found; else the first group shows what the others are.
        const isOpen = (isNarrowed || at === 0) !== toggled.has(id)
        return (
          <section key={id} className={css.group}>
            <h2 className={css.heading}>
              <button
                type="button"
                aria-expanded={isOpen}
                aria-controls={`${baseId}-${id}`}
                onClick={() => setToggled(switched(toggled, id))}
              >
                {text.local(label)} <span className={css.count}>{words.claims({ count: rows.length })}</span>
              </button>
            </h2>
            <div id={`${baseId}-${id}`}>
              {isOpen && (
                <MatrixTable
                  caption={text.local(label)}
                  articles={model.articles}
                  rows={rows}
                  onOpen={onOpen}
                />
              )}
            </div>
          </section>
        )
      })}
    </div>
  )
}

function switched(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

function filtered(text: Text, model: MatrixModel, query: string, least: number): MatrixModel['groups'] {
  const words = query.split(/\s+/u).map(skeleton).filter(Boolean)
  const isFound = ({ claim, articles }: MatrixRow): boolean => {
    if (articles < least) return false
    if (words.length === 0) return true
    const hay = skeleton(claimSentence(text, claim))
    return words.every((word) => hay.includes(word))
  }
  return model.groups
    .map((group) => ({ ...group, rows: group.rows.filter(isFound) }))
    .filter(({ rows }) => rows.length > 0)
}
