import { LiveRegion } from '#components/ui/LiveRegion.tsx'
import { useExplorer } from './app-provider.tsx'

/** Apart, so that an announcement renders nothing else anew. */
export function Announcer() {
  return <LiveRegion announcement={useExplorer((state) => state.announcement)} />
}
