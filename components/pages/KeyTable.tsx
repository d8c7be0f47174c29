import { useText } from '../i18n/text-context.tsx'
import type { AboutFacts } from './about-model.ts'
import css from './KeyTable.module.css'

/** The keys, from the same table that makes them work. */
export function KeyTable(props: {
  readonly keys: AboutFacts['keys']
  readonly headings: { readonly key: string; readonly does: string }
}) {
  const { local } = useText()
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{props.headings.key}</th>
          <th scope="col">{props.headings.does}</th>
        </tr>
      </thead>
      <tbody>
        {props.keys.map((entry) => (
          <tr key={entry.id}>
            <td>
              {entry.keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </td>
            <td>{local(entry.label)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
