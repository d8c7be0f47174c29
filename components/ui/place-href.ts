/** Addresses of DESIGN.md "Addresses": stable, made of ids. The app's own address adds language and view. */
export const claimHref = (claimId: string, evidenceId?: string): string =>
  evidenceId === undefined ? `#/claim/${claimId}` : `#/claim/${claimId}/${evidenceId}`
export const entityHref = (entityId: string): string => `#/entity/${entityId}`
export const articleHref = (articleId: string, paragraph?: number): string =>
  paragraph === undefined ? `#/article/${articleId}` : `#/article/${articleId}/${paragraph}`
export const storyHref = (storyId: string, stepId?: string): string =>
  stepId === undefined ? `#/story/${storyId}` : `#/story/${storyId}/${stepId}`
export const sheetHref = (storyId: string, sheet: string): string =>
  `#/story/${storyId}?screen=handout&sheet=${sheet}`
export const STORIES_HREF = '#/stories'
export const aboutHref = (page?: string): string => (page === undefined ? '#/about' : `#/about/${page}`)
export const DISAGREEMENTS_HREF = '#/disagreements'
export const WEIGHTS_HREF = '#/weights'
