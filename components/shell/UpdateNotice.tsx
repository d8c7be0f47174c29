import type { Language } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Here and not with the other messages: few readers see them, and none at the start. */
export const UPDATE_WORDS: Readonly<
  Record<
    Language,
    { readonly ready: string; readonly rest: string; readonly attached: string; readonly load: string }
  >
> = {
  ar: {
    ready: 'نسخة جديدة جاهزة.',
    rest: 'حمّلها متى شئت، وحتى ذلك الحين تبقى هذه الصفحة كما هي.',
    attached: 'المقالات التي أرفقتها ولم تحفظها على هذا الجهاز ستحتاج إلى إرفاقها من جديد.',
    load: 'تحميل النسخة الجديدة',
  },
  en: {
    ready: 'A new version is ready.',
    rest: 'Load it when you like; until then this page goes on as it is.',
    attached: 'Articles that you attached and did not keep on this device will have to be attached again.',
    load: 'Load the new version',
  },
}

/** An update waits for consent; what a reload would take away is said before. */
export function UpdateNotice(props: {
  /** Files are attached that a reload would lose. */
  readonly losesAttached: boolean
  readonly onLoad: () => void
  readonly onDismiss: () => void
}) {
  const { language } = useText()
  const words = UPDATE_WORDS[language]
  return (
    <Notice
      tone="info"
      title={words.ready}
      onDismiss={props.onDismiss}
      actions={<Button onClick={props.onLoad}>{words.load}</Button>}
    >
      {props.losesAttached ? `${words.rest} ${words.attached}` : words.rest}
    </Notice>
  )
}
