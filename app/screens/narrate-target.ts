import { entityName, kindLabelOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasModel, CanvasTarget } from '#components/canvas/canvas-model.ts'
import type { GraphKeyboardPlace } from '#components/canvas/GraphKeyboard.tsx'
import type { Text } from '#components/i18n/create-text.ts'
import { sentenceOf } from './words-of.ts'

/** What a target is called: the entity by its name, the line by its claim's sentence with the status. */
export function nameOf(text: Text, index: CollectionIndex, target: CanvasTarget): string {
  if (target.kind === 'node') return text.local(entityName(index, target.id).label)
  const claim = index.claims.get(target.id)
  return claim ? sentenceOf(text, index, claim) : target.id
}

/** What is said when the keyboard comes to a target: its name, what it is, how many there are of it. */
export function narrated(
  text: Text,
  index: CollectionIndex,
  model: CanvasModel,
  at: GraphKeyboardPlace,
): string {
  const { target, among } = at
  const { narration, words } = text.t
  const name = nameOf(text, index, target)
  if (target.kind === 'node') {
    const edges = model.edges.filter(({ source, target: end }) => source === target.id || end === target.id)
    const count = (family: string): number => edges.filter((edge) => edge.family === family).length
    return narration.node({
      name,
      kind: text.local(kindLabelOf(index, target.id)),
      isPinned: model.nodes.some(({ id, isPinned }) => id === target.id && isPinned === true),
      families: {
        stated: count('stated'),
        said: count('said'),
        planned: count('planned'),
        conditional: count('conditional'),
        denied: count('denied'),
      },
      at: model.nodes.findIndex(({ id }) => id === target.id) + 1,
      of: model.nodes.length,
    })
  }
  const family = index.claims.get(target.id)?.family
  if (!family || !among) return name
  const hub = text.local(entityName(index, among.hub).label)
  return narration.edge({ sentence: name, family: words.family[family], at: among.at, of: among.of, hub })
}
