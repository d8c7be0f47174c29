import { Download } from 'lucide-react'
import { useState } from 'react'
import { DATA_FORMATS } from '#graph-data/schema/data-format.ts'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { EmbedChoice } from './EmbedChoice.tsx'
import { EMBED_CHOICE_WORDS } from './embed-choice-words.ts'
import { QrCode } from './QrCode.tsx'
import { SavedNote } from './SavedNote.tsx'
import css from './TakeAway.module.css'
import type { PictureFormat, SavedFile, TakeAwayProps } from './take-away-model.ts'
import { FORMAT_WORDS, PICTURE_WORDS, STYLE_NAMES, TAKE_AWAY_WORDS as WORDS } from './take-away-words.ts'

/** Picture, data, link and citation, to be had as files or copied. Stands in a dialog. */
export function TakeAway(props: TakeAwayProps) {
  const { local } = useText()
  return (
    <div className={css.parts}>
      <section className={css.part}>
        <h3>{local(WORDS.picture)}</h3>
        {props.hasPicture ? <PictureChoice {...props} /> : <p>{local(WORDS.noPicture)}</p>}
      </section>
      <section className={css.part}>
        <h3>{local(WORDS.data)}</h3>
        <DataChoice {...props} />
      </section>
      <section className={css.part}>
        <h3>{local(WORDS.share)}</h3>
        <LinkChoice {...props} />
      </section>
      <section className={css.part}>
        <h3>{local(EMBED_CHOICE_WORDS.title)}</h3>
        <EmbedChoice {...props} />
      </section>
      <section className={css.part}>
        <h3>{local(WORDS.cite)}</h3>
        <Citations {...props} />
      </section>
    </div>
  )
}

type Making = 'making' | SavedFile | null

/** Makes a file and remembers what came of it. */
function useMaking(): readonly [Making, (make: () => Promise<SavedFile>) => Promise<void>] {
  const { local } = useText()
  const announce = useAnnounce()
  const [making, setMaking] = useState<Making>(null)
  const run = async (make: () => Promise<SavedFile>): Promise<void> => {
    setMaking('making')
    const saved = await make().catch((): SavedFile => ({ ok: false }))
    setMaking(saved)
    announce(saved.ok ? `${local(WORDS.saved)} ${saved.name}` : local(WORDS.failed))
  }
  return [making, run]
}

function PictureChoice({ onSavePicture }: TakeAwayProps) {
  const { local } = useText()
  const [isTransparent, setTransparent] = useState(false)
  const [making, run] = useMaking()
  return (
    <>
      <p className={css.hint}>{local(WORDS.pictureHint)}</p>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={isTransparent}
          onChange={(event) => setTransparent(event.target.checked)}
        />
        {local(WORDS.transparent)}
      </label>
      <div className={css.row}>
        {(Object.keys(PICTURE_WORDS) as PictureFormat[]).map((format) => (
          <Button
            key={format}
            icon={<Download aria-hidden />}
            disabled={making === 'making'}
            onClick={() => void run(() => onSavePicture(format, isTransparent))}
          >
            {local(PICTURE_WORDS[format])}
          </Button>
        ))}
      </div>
      <SavedNote outcome={making} />
    </>
  )
}

function DataChoice({ counts, onSaveData }: TakeAwayProps) {
  const { t, local } = useText()
  const [scope, setScope] = useState<'shown' | 'all'>('shown')
  const [making, run] = useMaking()
  return (
    <>
      <Segmented
        label={local(WORDS.scope)}
        value={scope}
        options={(['shown', 'all'] as const).map((value) => ({ value, label: local(WORDS[value]) }))}
        onChange={setScope}
      />
      <p className={css.hint}>
        {t.opening.shown({
          ...counts[scope],
          totalEntities: counts.all.entities,
          totalClaims: counts.all.claims,
        })}
      </p>
      <ul className={css.formats}>
        {DATA_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className={css.format}
              disabled={making === 'making'}
              onClick={() => void run(() => onSaveData(format, scope))}
            >
              <Download aria-hidden />
              <span>
                <span className={css.name}>{FORMAT_WORDS[format].name}</span>
                <span className={css.hint}>{local(FORMAT_WORDS[format].use)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <SavedNote outcome={making} />
    </>
  )
}

function LinkChoice({ link, qr, onCopyText }: TakeAwayProps) {
  const { local } = useText()
  return (
    <>
      <p className={css.hint}>{local(WORDS.shareHint)}</p>
      <p className={css.link} dir="ltr">
        {link}
      </p>
      <CopyButton label={local(WORDS.copyLink)} onCopy={() => onCopyText(link)} />
      {qr === null ? (
        <p className={css.hint}>{local(WORDS.qrTooLong)}</p>
      ) : (
        <QrCode cells={qr} label={local(WORDS.qr)} />
      )}
    </>
  )
}

function Citations({ citations, onCopyText }: TakeAwayProps) {
  const { local } = useText()
  if (citations.length === 0) return <p className={css.hint}>{local(WORDS.noEvidence)}</p>
  return (
    <ul className={css.citations}>
      {citations.map(({ style, text }) => (
        <li key={style}>
          <h4>{STYLE_NAMES[style]}</h4>
          <p className={css.citation} dir={style === 'bibtex' ? 'ltr' : 'auto'}>
            {text}
          </p>
          <CopyButton look="quiet" label={STYLE_NAMES[style]} onCopy={() => onCopyText(text)} />
        </li>
      ))}
    </ul>
  )
}
