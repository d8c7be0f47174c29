import { useText } from '../i18n/text-context.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { PaperLegend } from '../ui/PaperLegend.tsx'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import css from './Dossier.module.css'
import type { DossierGroup, DossierSheet } from './handout-model.ts'
import { PaperClaimView } from './PaperClaimView.tsx'
import { PaperFoot } from './PaperFoot.tsx'
import sheetCss from './Sheet.module.css'
import { OurWords, useHandoutWords } from './sheet-words.tsx'

/** All that the collection holds of one entity, on paper. */
export function DossierView({ sheet }: { readonly sheet: DossierSheet }) {
  const { t } = useText()
  const words = useHandoutWords()
  const count = new Set(
    [...sheet.relations, ...sheet.roles].flatMap(({ claims }) => claims.map(({ id }) => id)),
  ).size
  return (
    <>
      <Names sheet={sheet} />
      <Spellings sheet={sheet} />
      {count > 0 && <PaperLegend families={sheet.families} kinds={[]} />}
      <p>
        {count === 0 ? words.none : words.dossierRelations({ count })}. {t.pages.print.promise}
      </p>
      <Groups title={t.proof.card.relations} groups={sheet.relations} />
      <Groups title={t.proof.card.roles} groups={sheet.roles} />
      <PaperFoot articles={sheet.articles} credit={sheet.credit} />
    </>
  )
}

function Names({ sheet }: { readonly sheet: DossierSheet }) {
  const { t, local, language } = useText()
  const words = useHandoutWords()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header className={sheetCss.header}>
      <p className={sheetCss.kind}>
        {words.dossier} · {local(sheet.kindLabel)}
        {sheet.subtype !== null && ` · ${local(sheet.subtype)}`}
      </p>
      <h1 className={css.name}>
        <KindMark kind={sheet.kind} size={30} />
        <LocalRun text={sheet.label} />
      </h1>
      <p>
        {t.proof.card.otherLanguage}: <ForeignRun language={other}>{sheet.label[other]}</ForeignRun>
      </p>
      <p>{sheet.description === null ? t.proof.card.noDescription : <OurWords text={sheet.description} />}</p>
      {sheet.note !== null && (
        <p>
          <OurWords text={sheet.note} />
        </p>
      )}
    </header>
  )
}

function Spellings({ sheet: { spellings } }: { readonly sheet: DossierSheet }) {
  const { t, local } = useText()
  if (spellings.length === 0) return null
  return (
    <section className={css.spellings}>
      <h2>{t.proof.card.spellings}</h2>
      <dl>
        {spellings.map((article) => (
          <div key={article.articleId}>
            <dt>{local(article.publisher)}</dt>
            <dd>
              {article.spellings.map((spelling, place) => (
                <span key={spelling}>
                  {place > 0 && ' · '}
                  <ForeignRun language={article.language}>{spelling}</ForeignRun>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly DossierGroup[] }) {
  const { local } = useText()
  if (groups.length === 0) return null
  return (
    <section className={css.groups}>
      <h2>{title}</h2>
      {groups.map((group) => (
        <div key={group.key} className={css.group}>
          <h3>{local(group.label)}</h3>
          <ul>
            {group.claims.map((claim) => (
              <PaperClaimView key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
