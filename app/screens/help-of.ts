import { COMMANDS, type Command } from '#app/commands/command-table.ts'
import { arabicSign } from '#app/commands/key-signs.ts'
import { STORY_COMMANDS } from '#app/commands/story-commands.ts'
import { GRAPH_KEY_SHEET } from '#components/canvas/graph-keys.ts'
import type { Text } from '#components/i18n/create-text.ts'
import { HELP_WORDS } from '#components/shell/help-words.ts'
import type { HelpEntry, HelpPanelProps } from '#components/shell/shell-model.ts'

/** The keys of a story alone: those that hold everywhere stand in another list. */
export const STORY_KEYS: readonly Command[] = STORY_COMMANDS.filter(
  ({ id }) => !COMMANDS.some((command) => command.id === id),
)

/** The sheet of shortcuts, from the tables that the keys themselves read; in a story, its own. */
export function helpOf(
  text: Text,
  isStory: boolean,
): Pick<HelpPanelProps, 'everywhere' | 'inGraph' | 'inStory'> {
  if (isStory) return { everywhere: [], inGraph: [], inStory: sheetOf(text, STORY_COMMANDS) }
  const inGraph = GRAPH_KEY_SHEET.map(({ id, signs, code }): HelpEntry => {
    const sign = code === null ? null : arabicSign({ code })
    return { id, key: { signs, arabicSign: sign }, label: HELP_WORDS[text.language].keys.graph[id] }
  })
  return { everywhere: sheetOf(text, COMMANDS), inGraph, inStory: sheetOf(text, STORY_KEYS) }
}

const sheetOf = (text: Text, commands: readonly Command[]): readonly HelpEntry[] =>
  commands.flatMap(({ id, keys: [first], keyLabel, label }): HelpEntry[] =>
    first
      ? [{ id, key: { signs: [keyLabel], arabicSign: arabicSign(first) }, label: text.local(label) }]
      : [],
  )
