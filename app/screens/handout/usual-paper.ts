import type { Paper } from '#components/handout/handout-model.ts'

/** Where sheets are cut to Letter: North America, and a few countries that followed it. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'DO', 'PA', 'PR'])

/** The paper that printers of a region hold, told by the language tag of the browser; A4 where it tells nothing. */
export function paperOf(tag: string): Paper {
  const region = /-([A-Z]{2})\b/.exec(tag)?.[1]
  return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4'
}
