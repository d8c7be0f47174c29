import type { Ask } from './ask.ts'
import { type ClassState, type EvidencePlace, type RevealedPlace, STORY_LANGUAGES } from './class-state.ts'
import { type DrawnPoint, MAX_POINTS, MAX_STROKES, type Stroke } from './drawing.ts'
import {
  choiceCount,
  JUDGE_QUESTIONS,
  type JudgeQuestion,
  type JudgeRound,
  MAX_COUNT,
} from './judge-round.ts'
import {
  isRecord,
  readFlag,
  readId,
  readList,
  readNullable,
  readNumber,
  readOneOf,
  readWhole,
} from './read-value.ts'
import type { TalkTimer } from './talk-timer.ts'

/** More than any story has. */
const MAX_STEP = 999
const MAX_STROKE_ID = Number.MAX_SAFE_INTEGER
const STAGES = [...JUDGE_QUESTIONS, 'proof'] as const

/** What is asked of the class's screen; `null` if it is nothing we know. */
export function readAsk(data: unknown): Ask | null {
  if (!isRecord(data)) return null
  switch (data.kind) {
    case 'next':
    case 'previous':
    case 'return':
    case 'wipe':
      return { kind: data.kind }
    case 'go': {
      const step = readWhole(data.step, 0, MAX_STEP)
      return step === null ? null : { kind: 'go', step }
    }
    case 'blank': {
      const isBlank = readFlag(data.isBlank)
      return isBlank === null ? null : { kind: 'blank', isBlank }
    }
    case 'overview': {
      const isOverview = readFlag(data.isOverview)
      return isOverview === null ? null : { kind: 'overview', isOverview }
    }
    case 'language': {
      const lang = readOneOf(data.lang, STORY_LANGUAGES)
      return lang && { kind: 'language', lang }
    }
    case 'question': {
      const isAsking = readFlag(data.isAsking)
      return isAsking === null ? null : { kind: 'question', isAsking }
    }
    case 'reveal': {
      const what = readNullable(data.what, readRevealed)
      return what && { kind: 'reveal', what: what.value }
    }
    case 'judge': {
      const what = readNullable(data.what, readPlace)
      return what && { kind: 'judge', what: what.value }
    }
    case 'laser':
    case 'draw':
      return readDrawing(data)
    case 'judge-stage':
    case 'judge-count':
      return readJudging(data)
    case 'timer': {
      const timer = readTimer(data.timer)
      return timer && { kind: 'timer', timer }
    }
    default:
      return null
  }
}

type Fields = Readonly<Record<string, unknown>>

function readDrawing(data: Fields): Ask | null {
  if (data.kind === 'laser') {
    const at = readNullable(data.at, readPoint)
    return at && { kind: 'laser', at: at.value }
  }
  const stroke = readWhole(data.stroke, 0, MAX_STROKE_ID)
  const points = readList(data.points, MAX_POINTS, readPoint)
  return stroke === null || points === null ? null : { kind: 'draw', stroke, points }
}

function readJudging(data: Fields): Ask | null {
  if (data.kind === 'judge-stage') {
    const stage = readOneOf(data.stage, STAGES)
    return stage && { kind: 'judge-stage', stage }
  }
  const question = readOneOf(data.question, JUDGE_QUESTIONS)
  const choice = question && readWhole(data.choice, 0, choiceCount(question) - 1)
  const by = readWhole(data.by, -MAX_COUNT, MAX_COUNT)
  return question === null || choice === null || by === null
    ? null
    : { kind: 'judge-count', question, choice, by }
}

/** What the class's screen says it shows; `null` if any part of it cannot be read. */
export function readClassState(data: unknown): ClassState | null {
  if (!isRecord(data)) return null
  const step = readWhole(data.step, 0, MAX_STEP)
  const lang = readOneOf(data.lang, STORY_LANGUAGES)
  const isBlank = readFlag(data.isBlank)
  const isOverview = readFlag(data.isOverview)
  const isPlaying = readFlag(data.isPlaying)
  const isExploring = readFlag(data.isExploring)
  const isAsking = readFlag(data.isAsking)
  const revealed = readNullable(data.revealed, readRevealed)
  const judging = readNullable(data.judging, readRound)
  const timer = readNullable(data.timer, readTimer)
  const strokes = readList(data.strokes, MAX_STROKES, readStroke)
  if (step === null || !lang || !revealed || !judging || !timer || !strokes) return null
  if (isBlank === null || isOverview === null || isPlaying === null || isExploring === null) return null
  if (isAsking === null) return null
  return {
    step,
    lang,
    isBlank,
    isOverview,
    isPlaying,
    isAsking,
    isExploring,
    strokes,
    revealed: revealed.value,
    judging: judging.value,
    timer: timer.value,
  }
}

function readPlace(data: unknown): EvidencePlace | null {
  if (!isRecord(data)) return null
  const claim = readId(data.claim)
  const evidence = readId(data.evidence)
  return claim === null || evidence === null ? null : { claim, evidence }
}

function readRevealed(data: unknown): RevealedPlace | null {
  if (!isRecord(data)) return null
  const claim = readId(data.claim)
  const evidence = readNullable(data.evidence, readId)
  return claim === null || evidence === null ? null : { claim, evidence: evidence.value }
}

function readPoint(data: unknown): DrawnPoint | null {
  if (!isRecord(data)) return null
  const x = readNumber(data.x)
  const y = readNumber(data.y)
  return x === null || y === null ? null : { x, y }
}

function readStroke(data: unknown): Stroke | null {
  if (!isRecord(data)) return null
  const id = readWhole(data.id, 0, MAX_STROKE_ID)
  const points = readList(data.points, MAX_POINTS, readPoint)
  return id === null || points === null ? null : { id, points }
}

function readTimer(data: unknown): TalkTimer | null {
  if (!isRecord(data)) return null
  const since = readNullable(data.since, readNumber)
  const before = readNumber(data.before)
  const stepStart = readNumber(data.stepStart)
  if (since === null || before === null || stepStart === null || before < 0 || stepStart < 0) return null
  return { since: since.value, before, stepStart }
}

function readRound(data: unknown): JudgeRound | null {
  const place = readPlace(data)
  if (place === null || !isRecord(data) || !isRecord(data.counts)) return null
  const stage = readOneOf(data.stage, STAGES)
  const support = readCounts(data.counts.support, 'support')
  const mode = readCounts(data.counts.mode, 'mode')
  return stage && support && mode && { ...place, stage, counts: { support, mode } }
}

function readCounts(data: unknown, question: JudgeQuestion): readonly number[] | null {
  const counts = readList(data, choiceCount(question), (count) => readWhole(count, 0, MAX_COUNT))
  return counts?.length === choiceCount(question) ? counts : null
}
