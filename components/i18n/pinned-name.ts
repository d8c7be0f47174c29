import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What a pin on a node means. Not in the messages: few pictures have one. */
export const PINNED_NAME: LocalText = { ar: 'مثبَّت: يبقى في كل عرض', en: 'Pinned: stays in every view' }
