import { describe, expect, it } from 'vitest'
import { type CitationParts, citationOf } from './citation.ts'
import { errorReportOf } from './error-report.ts'

const parts: CitationParts = {
  language: 'en',
  claim: 'Planned: Haddad will sign the treaty',
  headline: 'رئيس سمارة يزور الواحة',
  publisher: 'The Daily',
  date: '14 May 2030',
  isDateInferred: false,
  paragraph: 2,
  quote: 'معاهدة الجوار',
  collection: 'Sample',
  version: '1.0.0',
  released: '1 January 2030',
  link: 'https://example.org/#/claim/x/daily-2?lang=en',
}

describe('a citation', () => {
  it('names claim, article, publisher, date, paragraph, quote, collection, version and link', () => {
    const text = citationOf(parts)
    for (const part of [
      parts.claim,
      parts.headline ?? '',
      parts.publisher,
      parts.date,
      'paragraph 2',
      parts.quote,
      parts.collection,
      'version 1.0.0',
      parts.link,
    ]) {
      expect(text).toContain(part)
    }
  })

  it('keeps runs of the other direction apart', () => {
    expect(citationOf(parts)).toContain(`“\u2068${parts.quote}\u2069”`)
    expect(citationOf({ ...parts, language: 'ar' })).toContain(`«\u2068${parts.quote}\u2069»`)
  })

  it('says where the date was inferred and where there is no headline', () => {
    const text = citationOf({ ...parts, isDateInferred: true, headline: null })
    expect(text).toContain('14 May 2030 [date inferred]')
    expect(text).toContain('[no headline]')
  })
})

describe('an error report', () => {
  it('carries ids and version and leaves out what is not known', () => {
    const report = errorReportOf({
      collection: 'sample',
      version: '1.0.0',
      claimId: 'haddad-signs-treaty',
      evidenceId: null,
      statement: 'Haddad signed the treaty',
      quote: null,
      match: null,
      link: parts.link,
    })
    expect(report).toContain('collection: sample 1.0.0\nclaim: haddad-signs-treaty\nstatement:')
    expect(report).not.toContain('evidence:')
  })
})
