/** What can be taken away as data; a spreadsheet, a graph tool, a program, the web of data. */
export const DATA_FORMATS = [
  'evidence-csv',
  'nodes-csv',
  'edges-csv',
  'graphml',
  'gexf',
  'json',
  'json-ld',
  'turtle',
] as const
export type DataFormat = (typeof DATA_FORMATS)[number]

/** What a format could not carry, counted. */
export interface LostPart {
  readonly what:
    | 'claims-without-second-entity'
    | 'roles-as-text'
    | 'evidence-as-text'
    | 'conditions-and-amounts'
    | 'conflicts'
    | 'second-language'
  readonly count: number
}
