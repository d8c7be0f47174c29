import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { Preferences } from '#app/state/preferences-slice.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { AppContext } from './app-context.ts'
import { changePreferences } from './change-preferences.ts'
import { COMMANDS } from './command-table.ts'
import { shownKey } from './key-signs.ts'
import { openArticle, openDisagreements, openEntity, openPage, showView } from './navigate.ts'
import { openSavedView, savedViewsOf } from './saved-views.ts'
import { openStories, openStory } from './story.ts'
import { STORY_COMMANDS } from './story-commands.ts'
import { CLAIM_COMMANDS, ENTITY_COMMANDS, entriesFor } from './target-commands.ts'

/** One thing that can be done by name. */
export interface PaletteEntry {
  readonly id: string
  readonly group: 'here' | 'commands' | 'themes' | 'pages' | 'settings' | 'entities'
  readonly label: LocalText
  readonly keyLabel: string
  readonly run: (app: AppContext) => void
}

/** A page of the house, as the palette names it. */
export interface PalettePage {
  readonly id: string | null
  readonly title: LocalText
}

/** Commands that make no sense in a palette: it is open already, or they only close it. */
const LEFT_OUT = ['palette', 'go-up', 'story-up', 'story-arrows', 'story-number', 'story-go']

/** The same of commands about what is open, which is open already. */
const LEFT_OUT_HERE = ['open', ...COMMANDS.map(({ id }) => id)]

/**
 * Everything that can be done by name now: what has no sense at the moment is left out.
 *
 * @param shown entities in sight
 */
export function paletteEntries(
  app: AppContext,
  index: CollectionIndex,
  pages: readonly PalettePage[],
  shown: readonly string[] = [],
): readonly PaletteEntry[] {
  const table = app.store.getState().story === null ? COMMANDS : STORY_COMMANDS
  const commands = table.filter(({ id, when }) => !LEFT_OUT.includes(id) && when?.(app) !== false)
  return [
    ...hereEntries(app, index, shown),
    ...commands.map(
      (command): PaletteEntry => ({
        id: `command:${command.id}`,
        group: 'commands',
        label: command.label,
        keyLabel: shownKey(app, command),
        run: command.run,
      }),
    ),
    ...themeEntries(app, index),
    ...storyEntries(index),
    ...pageEntries(index, pages),
    ...SETTINGS.map(([change, label]) => settingEntry(change, label)),
    ...index.core.entities.map(({ id, label }) =>
      entry(`entity:${id}`, 'entities', label, (to) => openEntity(to, id)),
    ),
  ]
}

const entry = (
  id: string,
  group: PaletteEntry['group'],
  label: LocalText,
  run: (app: AppContext) => void,
): PaletteEntry => ({ id, group, label, keyLabel: '', run })

/** What can be done with the open card or proof, beyond what the table has for everywhere. */
function hereEntries(
  app: AppContext,
  index: CollectionIndex,
  shown: readonly string[],
): readonly PaletteEntry[] {
  const { place, story } = app.store.getState()
  if (story !== null || (place.kind !== 'entity' && place.kind !== 'claim')) return []
  const table = place.kind === 'entity' ? ENTITY_COMMANDS : CLAIM_COMMANDS
  return entriesFor(table, { app, index, id: place.id, shown, onMove: null })
    .filter(({ id }) => !LEFT_OUT_HERE.includes(id))
    .map(({ id, label, keyLabel, run }) => ({ id: `here:${id}`, group: 'here', label, keyLabel, run }))
}

function themeEntries(app: AppContext, index: CollectionIndex): readonly PaletteEntry[] {
  return [
    ...index.core.views.themes.map(({ id, title }) =>
      entry(`theme:${id}`, 'themes', title, (to) => showView(to, { kind: 'theme', id })),
    ),
    ...savedViewsOf(app).map(({ id, name }) =>
      entry(`view:${id}`, 'themes', { ar: name, en: name }, (to) => openSavedView(to, id)),
    ),
  ]
}

function storyEntries(index: CollectionIndex): readonly PaletteEntry[] {
  const { stories } = index.core
  if (stories.length === 0) return []
  return [
    ...stories.map(({ id, title }) =>
      entry(
        `story:${id}`,
        'pages',
        { ar: `ابدأ القصة: ${title.ar}`, en: `Start the story: ${title.en}` },
        (to) => openStory(to, id),
      ),
    ),
    entry('page:stories', 'pages', { ar: 'كل القصص', en: 'All stories' }, openStories),
  ]
}

function pageEntries(index: CollectionIndex, pages: readonly PalettePage[]): readonly PaletteEntry[] {
  return [
    entry(
      'page:disagreements',
      'pages',
      { ar: 'ما تختلف فيه المقالات', en: 'Where the articles disagree' },
      openDisagreements,
    ),
    ...pages.map(({ id, title }) => entry(`page:${id}`, 'pages', title, (to) => openPage(to, id))),
    ...index.core.articles.map(({ id, headline, publisher }) => {
      const name = index.entities.get(publisher)?.label ?? { ar: id, en: id }
      // An article without a headline is known by its publisher.
      const label = headline
        ? { ar: `${name.ar}: ${headline}`, en: `${name.en}: ${headline}` }
        : { ar: `مقال ${name.ar}`, en: `The article of ${name.en}` }
      return entry(`article:${id}`, 'pages', label, (to) => openArticle(to, id, null))
    }),
  ]
}

const settingEntry = (change: Partial<Preferences>, label: LocalText): PaletteEntry =>
  entry(`setting:${JSON.stringify(change)}`, 'settings', label, (to) => void changePreferences(to, change))

const SETTINGS: readonly (readonly [Partial<Preferences>, LocalText])[] = [
  [{ language: 'ar' }, { ar: 'اللغة: العربية', en: 'Language: Arabic' }],
  [{ language: 'en' }, { ar: 'اللغة: الإنكليزية', en: 'Language: English' }],
  [{ theme: 'light' }, { ar: 'الألوان: فاتحة', en: 'Colours: light' }],
  [{ theme: 'dark' }, { ar: 'الألوان: داكنة', en: 'Colours: dark' }],
  [{ theme: 'system' }, { ar: 'الألوان: كما في الجهاز', en: 'Colours: as the device' }],
  [{ digits: 'latn' }, { ar: 'الأرقام: 2024', en: 'Digits in Arabic: 2024' }],
  [{ digits: 'arab' }, { ar: 'الأرقام: ٢٠٢٤', en: 'Digits in Arabic: ٢٠٢٤' }],
  [{ motion: 'reduced' }, { ar: 'الحركة: أقل ما يمكن', en: 'Motion: reduced' }],
  [{ motion: 'system' }, { ar: 'الحركة: كما في الجهاز', en: 'Motion: as the device' }],
  [{ letterKeys: true }, { ar: 'مفاتيح الحرف الواحد: تعمل', en: 'Single-letter keys: on' }],
  [{ letterKeys: false }, { ar: 'مفاتيح الحرف الواحد: متوقفة', en: 'Single-letter keys: off' }],
  [{ filtered: 'hide' }, { ar: 'ما استبعدته التصفية: يُخفى', en: 'What is filtered out: hide' }],
  [{ filtered: 'dim' }, { ar: 'ما استبعدته التصفية: يبهت', en: 'What is filtered out: dim' }],
]
