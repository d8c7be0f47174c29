/**
 * Remembers the last result: the same arguments, compared one by one by identity, give the same value.
 *
 * @param isSame says that a new result is no other than the last one, which is then given again: what is drawn from
 * it need not be drawn anew
 */
export function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  isSame: (last: Result, next: Result) => boolean = Object.is,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (
      last?.args.length === args.length &&
      last.args.every((value, position) => Object.is(value, args[position]))
    )
      return last.result
    const result = compute(...args)
    last = { args, result: last && isSame(last.result, result) ? last.result : result }
    return last.result
  }
}
