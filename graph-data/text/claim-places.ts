import { groupBy } from '../schema/group-by.ts'
import type { AlikePlace } from './alike-edges.ts'
import { lieOver } from './find-alike.ts'
import type { OpenParagraph } from './search-document.ts'
import { FUZZY_LIKENESS, WEAK_LEAD, WEAK_LIKENESS } from './thresholds.ts'

/** A paragraph that was not found letter for letter, and the places like it, the likest first. */
export interface AlikeParagraph {
  readonly article: string
  readonly paragraph: OpenParagraph
  readonly places: readonly AlikePlace[]
}

/** A place given to a paragraph. */
export interface ClaimedPlace {
  readonly article: string
  readonly paragraph: OpenParagraph
  readonly place: AlikePlace
}

/** Two articles may carry the same paragraph of an agency; one much less like a place than the other has no right to it. */
const SHARED_LEAD = 0.1

/**
 * Gives places that are like enough (`FUZZY_LIKENESS`) to paragraphs, the likest first. Within an article a place is
 * given once; paragraphs that are identical get theirs in the order of the document.
 */
export function claimPlaces(alike: readonly AlikeParagraph[]): readonly ClaimedPlace[] {
  const wishes = alike.flatMap(({ article, paragraph, places }) =>
    places
      .filter(({ likeness }) => likeness >= FUZZY_LIKENESS)
      .map((place): ClaimedPlace => ({ article, paragraph, place })),
  )
  const claimed: ClaimedPlace[] = []
  for (const wish of wishes.toSorted((a, b) => b.place.likeness - a.place.likeness)) {
    const isTaken = claimed.some(
      (other) =>
        isSame(other, wish) || (lieOver(other.place.letters, wish.place.letters) && outdoes(other, wish)),
    )
    if (!isTaken) claimed.push(wish)
  }
  return inOrder(claimed)
}

const isSame = (a: ClaimedPlace, b: ClaimedPlace): boolean =>
  a.article === b.article && a.paragraph.n === b.paragraph.n

const outdoes = (claimed: ClaimedPlace, wish: ClaimedPlace): boolean =>
  claimed.article === wish.article || claimed.place.likeness - wish.place.likeness > SHARED_LEAD

/** Of paragraphs of one article with the same letters, the first gets the first place. */
function inOrder(claimed: readonly ClaimedPlace[]): readonly ClaimedPlace[] {
  const groups = groupBy(claimed, ({ article, paragraph }) => `${article} ${paragraph.skeleton.sha256}`)
  return [...groups.values()].flatMap((group) => {
    const places = group.map(({ place }) => place).sort((a, b) => a.letters[0] - b.letters[0])
    const paragraphs = group.toSorted((a, b) => a.paragraph.n - b.paragraph.n)
    return paragraphs.map((claim, i) => ({ ...claim, place: places[i] ?? claim.place }))
  })
}

/**
 * The one place that may be a paragraph, changed beyond easy recognition: somewhat like it (`WEAK_LIKENESS`), clearly
 * liker than any other that is free (`WEAK_LEAD`). Null if there is none. It still has to be borne out.
 *
 * @param claimed places of the same article that are given away
 */
export function weakPlace({ places }: AlikeParagraph, claimed: readonly AlikePlace[]): AlikePlace | null {
  const [best, next] = places.filter(
    (place) => !claimed.some((other) => lieOver(other.letters, place.letters)),
  )
  if (best === undefined || best.likeness < WEAK_LIKENESS || best.likeness >= FUZZY_LIKENESS) return null
  return best.likeness - (next?.likeness ?? 0) >= WEAK_LEAD ? best : null
}
