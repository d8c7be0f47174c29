import type { Ask } from '#app/domain/presenter/ask.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import {
  goToStep,
  nextStep,
  previousStep,
  returnToStory,
  revealEvidence,
  setAsking,
  setBlank,
  setOverview,
  setStoryLanguage,
} from './story.ts'
import { drawStroke, pointLaser, wipeDrawing } from './story-drawing.ts'
import { changeCount, setStage, startJudging, stopJudging } from './story-judge.ts'

/** Do what the presenter's window asks. While the class explores, only the way back is open. */
export function perform(app: AppContext, ask: Ask): void {
  const { story, setTalk } = app.store.getState()
  if (ask.kind === 'timer') setTalk({ timer: ask.timer })
  else if (ask.kind === 'return' || story === null) void returnToStory(app)
  else deedOf(app, ask)()
}

type AskOfStory = Exclude<Ask, { readonly kind: 'timer' | 'return' }>

function deedOf(app: AppContext, ask: AskOfStory): () => void {
  switch (ask.kind) {
    case 'next':
      return () => nextStep(app)
    case 'previous':
      return () => previousStep(app)
    case 'go':
      return () => goToStep(app, ask.step)
    case 'blank':
      return () => setBlank(app, ask.isBlank)
    case 'reveal':
      return () => isKnown(app, ask.what?.claim) && revealEvidence(app, ask.what)
    case 'question':
      return () => setAsking(app, ask.isAsking)
    case 'overview':
      return () => setOverview(app, ask.isOverview)
    case 'language':
      return () => void setStoryLanguage(app, ask.lang)
    case 'laser':
      return () => pointLaser(app, ask.at)
    case 'draw':
      return () => drawStroke(app, ask.stroke, ask.points)
    case 'wipe':
      return () => wipeDrawing(app)
    case 'judge':
    case 'judge-stage':
    case 'judge-count':
      return () => performJudging(app, ask)
  }
}

function performJudging(app: AppContext, ask: Extract<Ask, { readonly kind: `judge${string}` }>): void {
  if (ask.kind === 'judge-stage') setStage(app, ask.stage)
  else if (ask.kind === 'judge-count') changeCount(app, ask.question, ask.choice, ask.by)
  else if (ask.what === null) stopJudging(app)
  else if (isKnown(app, ask.what.claim)) startJudging(app, ask.what)
}

/** Ids come from another window: one that the collection lacks would break the page. */
function isKnown(app: AppContext, claim: string | undefined): boolean {
  return claim === undefined || collectionOf(app)?.claims.has(claim) === true
}
