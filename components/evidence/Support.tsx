import type { ReactNode } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { Fold } from '../ui/Fold.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref, DISAGREEMENTS_HREF } from '../ui/place-href.ts'
import type { ProofBody, ProofConflict, ProofLink } from './proof-model.ts'
import css from './Support.module.css'

export interface SupportProps {
  readonly body: ProofBody
  readonly onOpenClaim: (claimId: string) => void
  readonly onOpenDisagreements: () => void
}

/** How many articles and origins stand for and against the claim, who disagrees, what it carries out. */
export function Support({ body, onOpenClaim, onOpenDisagreements }: SupportProps) {
  const { t } = useText()
  const { support, conflicts, fulfils, fulfilledBy } = body
  return (
    <div className={css.support}>
      <dl className={css.counts}>
        <Side
          name={t.proof.asserting}
          articles={support.assertingArticles}
          origins={support.assertingOrigins}
        />
        <Side name={t.proof.denying} articles={support.denyingArticles} origins={support.denyingOrigins} />
      </dl>
      {conflicts.length > 0 && (
        <Links title={t.proof.conflicts}>
          {conflicts.slice(0, 1).map((conflict) => (
            <Conflict
              key={`${conflict.other.claimId} ${conflict.kind}`}
              conflict={conflict}
              onOpenClaim={onOpenClaim}
            />
          ))}
          {conflicts.length > 1 && (
            <li>
              <Fold label={t.proof.moreConflicts({ count: conflicts.length - 1 })}>
                <ul>
                  {conflicts.slice(1).map((conflict) => (
                    <Conflict
                      key={`${conflict.other.claimId} ${conflict.kind}`}
                      conflict={conflict}
                      onOpenClaim={onOpenClaim}
                    />
                  ))}
                </ul>
              </Fold>
            </li>
          )}
          <li className={css.all}>
            <OpenLink href={DISAGREEMENTS_HREF} onOpen={onOpenDisagreements}>
              {t.reader.disagree.title}
            </OpenLink>
          </li>
        </Links>
      )}
      {fulfils !== null && (
        <Links title={t.proof.fulfils}>
          <li>
            <ClaimLink link={fulfils} onOpenClaim={onOpenClaim} />
          </li>
        </Links>
      )}
      {fulfilledBy.length > 0 && (
        <Links title={t.proof.fulfilledBy}>
          {fulfilledBy.map((link) => (
            <li key={link.claimId}>
              <ClaimLink link={link} onOpenClaim={onOpenClaim} />
            </li>
          ))}
        </Links>
      )}
    </div>
  )
}

function Conflict(props: { readonly conflict: ProofConflict } & Pick<SupportProps, 'onOpenClaim'>) {
  const { conflict, onOpenClaim } = props
  const { t, local } = useText()
  return (
    <li>
      <ClaimLink link={conflict.other} onOpenClaim={onOpenClaim} />
      <p className={css.why}>
        {t.words.conflict[conflict.kind]}
        <span className={css.reason}>: {local(conflict.why)}</span>
      </p>
    </li>
  )
}

function Side(props: { readonly name: string; readonly articles: number; readonly origins: number }) {
  const { t } = useText()
  const { proof } = t
  const { articles, origins } = props
  return (
    <div className={css.side}>
      <dt>{props.name}</dt>
      <dd>
        {articles === 0
          ? proof.nobody
          : proof.fromOrigins({
              articles: proof.articles({ count: articles }),
              origins: proof.origins({ count: origins }),
            })}
      </dd>
    </div>
  )
}

function Links({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css.links}>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </div>
  )
}

function ClaimLink({ link, onOpenClaim }: { link: ProofLink } & Pick<SupportProps, 'onOpenClaim'>) {
  return (
    <OpenLink
      href={claimHref(link.claimId)}
      data-claim={link.claimId}
      onOpen={() => onOpenClaim(link.claimId)}
    >
      <ClaimSentence claim={link} />
    </OpenLink>
  )
}
