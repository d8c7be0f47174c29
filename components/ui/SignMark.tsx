import css from './SignMark.module.css'
import { SIGN_WIDTH, type Sign, signPath } from './sign-look.ts'

const RADIUS = 10

/** A sign in its disc, as the canvas draws it. Its colour is an addition: the word beside it says the same. */
export function SignMark({ sign }: { readonly sign: Sign }) {
  return (
    <svg aria-hidden viewBox="-11 -11 22 22" className={css.mark} data-sign={sign}>
      <circle r={RADIUS} />
      <path d={signPath(sign, RADIUS)} strokeWidth={RADIUS * SIGN_WIDTH} />
    </svg>
  )
}
