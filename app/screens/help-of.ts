import { COMMANDS } from '#app/commands/command-table.ts'
import { arabicSign } from '#app/commands/key-signs.ts'
import { GRAPH_KEY_SHEET } from '#components/canvas/graph-keys.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { HelpEntry, HelpPanelProps } from '#components/shell/shell-model.ts'

/** The sheet of shortcuts, from the tables that the keys themselves read. */
export function helpOf(text: Text): Pick<HelpPanelProps, 'everywhere' | 'inGraph'> {
  const everywhere = COMMANDS.flatMap(({ id, keys: [first], keyLabel, label }): HelpEntry[] =>
    first
      ? [{ id, key: { signs: [keyLabel], arabicSign: arabicSign(first) }, label: text.local(label) }]
      : [],
  )
  const inGraph = GRAPH_KEY_SHEET.map(({ id, signs, code }): HelpEntry => {
    const sign = code === null ? null : arabicSign({ code })
    return { id, key: { signs, arabicSign: sign }, label: text.t.explore.keys.graph[id] }
  })
  return { everywhere, inGraph }
}
