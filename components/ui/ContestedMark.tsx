/** The half disc that the canvas draws on a contested line: two accounts of one thing. */
export function ContestedMark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" width="1em" height="1em" className={className}>
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.500z" fill="currentColor" />
    </svg>
  )
}
