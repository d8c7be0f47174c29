import { PINNED_NAME } from '../i18n/pinned-name.ts'
import { useText } from '../i18n/text-context.tsx'
import { SignMark } from '../ui/SignMark.tsx'

/** What a pin on a node means, with the sign. */
export function PinNote() {
  const { local } = useText()
  return (
    <>
      <SignMark sign="pinned" />
      {local(PINNED_NAME)}
    </>
  )
}
