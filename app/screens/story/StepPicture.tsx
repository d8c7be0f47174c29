import { type ReactNode, use, useMemo, useRef, useState } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { stepPicture } from '#app/domain/story/step-model.ts'
import type { StoryLanguage } from '#app/domain/story/story-state.ts'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { loadCanvasFonts } from '#components/canvas/cytoscape/fonts.ts'
import { GraphCanvas } from '#components/canvas/GraphCanvas.tsx'
import type { GraphView, GraphViewHandlers } from '#components/canvas/graph-view.ts'
import type { Text } from '#components/i18n/create-text.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useStoryWords } from '#components/story/use-story-words.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { HoverPreview } from '../HoverPreview.tsx'
import { useCanvasTheme } from '../use-canvas-theme.ts'
import { useReducedMotion } from '../use-media.ts'
import css from './StepPicture.module.css'
import { SMALL_LOOK, type StepLook } from './step-look.ts'
import { toStepEmphasis, toStepModel, toStepSpokes, withSecondName } from './to-step-model.ts'

export interface StepPictureProps {
  readonly index: CollectionIndex
  readonly story: PlayedStory
  /** Place of the step, from 0. */
  readonly step: number
  /** Of the names; of both, that of the interface comes first. */
  readonly lang: StoryLanguage
  /** By default that of a small slide. */
  readonly look?: StepLook
  /** The theme in force, by its name: its colours are read when it changes. */
  readonly theme?: 'system' | 'light' | 'dark'
  /** A picture to look at only: nothing in it answers a pointer. */
  readonly isSmall?: boolean
  readonly selectedClaim?: string | null
  readonly onOpen?: (target: CanvasTarget) => void
  readonly onView?: (view: GraphView | null) => void
  readonly onViewport?: () => void
  /** Laid over the picture. */
  readonly children?: ReactNode
}

const fonts = loadCanvasFonts()

/** One step drawn: its focus in full, what stands around it pale. From one step to the next no node moves. */
export function StepPicture(props: StepPictureProps) {
  use(fonts)
  const { index, isSmall = false, selectedClaim = null, onOpen, onView, onViewport } = props
  const app = useApp()
  const words = useStoryWords()
  const [hovered, setHovered] = useState<{ readonly claim: string; readonly point: Point } | null>(null)
  const preferences = useExplorer((state) => state.preferences)
  const theme = useCanvasTheme(props.theme ?? preferences.theme)
  const reducedMotion = useReducedMotion(preferences.motion)
  const { picture, model, emphasis } = useStepModel(props, selectedClaim)
  const latest = useRef({ onOpen, onViewport })
  latest.current = { onOpen, onViewport }
  const handlers = useMemo(
    (): GraphViewHandlers => ({
      onOpen: (target) => {
        setHovered(null)
        latest.current.onOpen?.(target)
      },
      onClear: () => {},
      onHover: (target, point) => setHovered(target?.kind === 'edge' ? { claim: target.id, point } : null),
      onContextMenu: () => {},
      onViewport: () => {
        setHovered(null)
        latest.current.onViewport?.()
      },
      onLost: (reason) => app.store.getState().notify('canvas-lost', reason),
    }),
    [app],
  )
  return (
    <div className={css.host} data-small={isSmall || undefined} inert={isSmall}>
      <GraphCanvas
        model={model}
        emphasis={emphasis}
        theme={theme}
        reducedMotion={reducedMotion || isSmall}
        focusOn={picture.camera}
        label={words.picture}
        handlers={handlers}
        onReady={(view) => onView?.(view)}
      >
        {props.children}
      </GraphCanvas>
      {hovered && <HoverPreview index={index} claimId={hovered.claim} point={hovered.point} />}
    </div>
  )
}

/** Each part is a wish to the drawing engine when it changes, the camera's too: it must not change with the language. */
function useStepModel(props: StepPictureProps, selectedClaim: string | null) {
  const { index, story, lang, look = SMALL_LOOK } = props
  const step = story.steps[Math.min(props.step, story.steps.length - 1)]
  if (!step) throw new Error(`story ${story.id} has no step`)
  const text = useText()
  const picture = useMemo(() => stepPicture(index, step), [index, step])
  const second = lang === 'both' ? (text.language === 'ar' ? 'en' : 'ar') : null
  const drawn = useMemo(
    () => toStepModel(index, picture, textIn(text, lang), look, second),
    [index, picture, text, lang, look, second],
  )
  const model = useMemo(
    () => ({
      ...drawn,
      edges: withSecondName(index, drawn.edges, selectedClaim, second),
      spokes: toStepSpokes(index, picture, textIn(text, lang), selectedClaim),
    }),
    [drawn, index, picture, text, lang, selectedClaim, second],
  )
  const emphasis = useMemo(() => toStepEmphasis(picture, selectedClaim), [picture, selectedClaim])
  return { picture, model, emphasis }
}

/** Names in a language that may not be the interface's: the presenter has a language of their own. */
const textIn = (text: Text, lang: StoryLanguage): Text =>
  lang === 'both' || lang === text.language ? text : { ...text, language: lang, local: (name) => name[lang] }
