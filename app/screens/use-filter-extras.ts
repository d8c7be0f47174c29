import type { FilterExtras } from '#app/domain/filter/apply-filter.ts'
import { selectExtras } from '#app/state/selectors.ts'
import { useExplorer } from './app-provider.tsx'

/** What filters ask beyond the first file: who says what, and how the reader judged it. */
export function useFilterExtras(): FilterExtras {
  const detail = useExplorer((state) => state.detail)
  const verdicts = useExplorer((state) => state.ledger.book.verdicts)
  const self = useExplorer((state) => state.ledger.self)
  return selectExtras(detail, verdicts, self)
}
