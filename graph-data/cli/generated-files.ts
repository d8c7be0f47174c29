import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { articleSchema } from '../schema/article.ts'
import { claimsSchema, conflictsSchema } from '../schema/claim.ts'
import { collectionMetaSchema, secondReadingSchema } from '../schema/collection.ts'
import { entitiesSchema } from '../schema/entity.ts'
import { storySchema } from '../schema/story.ts'
import { viewsSchema } from '../schema/view.ts'
import { vocabularySchema } from '../schema/vocabulary.ts'
import { rulesMarkdown } from '../validate/rules-markdown.ts'

/** A file of the repository that is made from the code and committed, so that editors and readers have it. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const SCHEMAS = {
  collection: { schema: collectionMetaSchema, title: 'collection.yaml: what a collection is' },
  'second-reading': { schema: secondReadingSchema, title: 'second-reading.yaml: its figures' },
  vocabulary: { schema: vocabularySchema, title: 'vocabulary.yaml: kinds, roles and predicates' },
  entities: { schema: entitiesSchema, title: 'entities.yaml: the nodes' },
  article: { schema: articleSchema, title: 'articles/<id>.yaml: an article and its paragraphs' },
  claims: { schema: claimsSchema, title: 'claims/<theme>.yaml: the edges and their evidence' },
  conflicts: { schema: conflictsSchema, title: 'conflicts.yaml: pairs of claims that disagree' },
  story: { schema: storySchema, title: 'stories/<id>.yaml: a guided tour' },
  views: { schema: viewsSchema, title: 'views.yaml: the opening view and the themes' },
}

/** JSON Schemas that the YAML files name in their first line, and `validate/RULES.md`. */
export function generatedFiles(): readonly GeneratedFile[] {
  const schemas = Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
    // `input`: what a curator writes, so that fields with a default may be left out.
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
    return {
      path: inRoom(`schema/json/${name}.schema.json`),
      text: `${JSON.stringify({ title, ...json }, null, 2)}\n`,
    }
  })
  return [...schemas, { path: inRoom('validate/RULES.md'), text: rulesMarkdown() }]
}

const inRoom = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
