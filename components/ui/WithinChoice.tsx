import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Segmented } from './Segmented.tsx'

export type Within = 'all' | 'shown'

export interface WithinChoiceProps {
  readonly value: Within
  readonly onChange: (within: Within) => void
}

/** Whether a question is asked of the whole collection or of what the picture shows. */
export function WithinChoice({ value, onChange }: WithinChoiceProps) {
  const words = useInquiryWords()
  return (
    <Segmented
      label={words.within}
      isLabelShown
      value={value}
      options={[
        { value: 'all', label: words.withinAll },
        { value: 'shown', label: words.withinShown },
      ]}
      onChange={onChange}
    />
  )
}
