/** Remembers the last result: the same arguments, compared one by one by identity, give the same value. */
export function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (last?.args.every((value, position) => Object.is(value, args[position]))) return last.result
    last = { args, result: compute(...args) }
    return last.result
  }
}
