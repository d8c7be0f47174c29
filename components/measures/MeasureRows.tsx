import { useMemo } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { entityHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import { useGrown } from '../ui/use-grown.ts'
import css from './MeasureRows.module.css'
import type { MeasureRow, MeasuresPanelProps } from './measures-model.ts'

/** A screen of them, and so many more with each frame. */
const FIRST_ROWS = 8
const PORTION = 16

/** A row for each entity: its place, its name, a bar and the number; each opens the card. */
export function MeasureRows(
  props: MeasuresPanelProps & {
    readonly rows: readonly MeasureRow[]
    readonly order: 'value' | 'name'
  },
) {
  const { rows, order, question, currentEntity, onOpenEntity, onPointEntity } = props
  const { local, language } = useText()
  const { measures } = useInquiryWords()
  const ordered = useMemo(() => {
    if (order === 'value') return rows
    const names = new Intl.Collator(language)
    return rows.toSorted((a, b) => names.compare(local(a.entity.label), local(b.entity.label)))
  }, [rows, order, language, local])
  const name = measures.names[question.measure]
  const there = useGrown(ordered.length, FIRST_ROWS, PORTION)
  return (
    <ol className={css.rows} data-measure={question.measure}>
      {ordered.slice(0, there).map(({ entity, text, share }) => (
        <li key={entity.id} className={css.row}>
          <OpenLink
            href={entityHref(entity.id)}
            className={css.link}
            data-entity={entity.id}
            aria-current={entity.id === currentEntity ? 'true' : undefined}
            onOpen={() => onOpenEntity(entity.id)}
            onPointerEnter={() => onPointEntity(entity.id)}
            onPointerLeave={() => onPointEntity(null)}
            onFocus={() => onPointEntity(entity.id)}
            onBlur={() => onPointEntity(null)}
          >
            <KindMark kind={entity.kind} size={18} />
            <span className={css.name}>
              <LocalRun text={entity.label} />
            </span>
            <span className={css.value}>
              <span className="visually-hidden">{measures.value({ name, value: '' })}</span>
              {text}
            </span>
            <Bar share={share} />
          </OpenLink>
        </li>
      ))}
    </ol>
  )
}

/** The number beside it says the same. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg
      aria-hidden
      focusable="false"
      className={css.bar}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      width="100%"
      height="4"
    >
      <rect className={css.track} width={100} height={4} />
      <rect className={css.fill} width={Math.max(share * 100, share > 0 ? 1 : 0)} height={4} />
    </svg>
  )
}
