import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SentenceAround } from '../ui/Runs.tsx'
import type { ArticlesPageProps } from './articles-model.ts'
import { isolated, useDocumentWords } from './document-words.ts'
import css from './RefusedFiles.module.css'

/** Which files were not taken, why, what was kept of each and what to do; until the reader dismisses them. */
export function RefusedFiles({
  refusals,
  onDismissRefusals,
}: Pick<ArticlesPageProps, 'refusals' | 'onDismissRefusals'>) {
  const words = useDocumentWords()
  const announce = useAnnounce()
  const said = useRef<string | null>(null)
  const newest = refusals.at(-1)
  useEffect(() => {
    if (!newest || said.current === newest.id) return
    said.current = newest.id
    const { title, reason } = words.refusal(newest.refusal)
    announce(`${title({ file: isolated(newest.file) })}. ${reason}`)
  }, [announce, newest, words])
  if (refusals.length === 0) return null
  return (
    <section className={css.refusals} aria-label={words.refusals.title}>
      <h3>{words.refusals.title}</h3>
      <ul className={css.list}>
        {refusals.map(({ id, file, refusal }) => {
          const { title, reason, place, kept, remedy } = words.refusal(refusal)
          return (
            <li key={id} className={css.refusal} data-refusal={refusal.reason}>
              <div>
                <p className={css.title}>
                  <SentenceAround sentence={(slot) => title({ file: slot })}>{file}</SentenceAround>
                </p>
                <p>
                  <strong>{reason}</strong> {place} {kept} {remedy}
                </p>
              </div>
              <IconButton
                label={words.refusals.dismiss({ file: isolated(file) })}
                icon={<X />}
                onClick={() => onDismissRefusals([id])}
              />
            </li>
          )
        })}
      </ul>
      {refusals.length > 1 && (
        <Button look="quiet" onClick={() => onDismissRefusals(refusals.map(({ id }) => id))}>
          {words.refusals.dismissAll}
        </Button>
      )}
    </section>
  )
}
