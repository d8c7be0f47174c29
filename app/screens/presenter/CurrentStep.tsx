import { useCallback, useEffect, useRef, useState } from 'react'
import { setStoryLanguage } from '#app/commands/story.ts'
import { drawStroke, pointLaser, wipeDrawing } from '#app/commands/story-drawing.ts'
import { STORY_LANGUAGES } from '#app/domain/presenter/class-state.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { DrawingPad } from '#components/presenter/DrawingPad.tsx'
import { DrawingTools } from '#components/presenter/DrawingTools.tsx'
import type { DrawingTool, Point } from '#components/presenter/presenter-model.ts'
import { usePresenterWords } from '#components/presenter/use-presenter-words.ts'
import { Segmented } from '#components/ui/Segmented.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { StepPicture } from '../story/StepPicture.tsx'
import css from './CurrentStep.module.css'
import { DrawingArea } from './DrawingArea.tsx'
import type { StepProps } from './step-props.ts'
import { type CameraFeed, useCameraFeed } from './use-camera-feed.ts'
import { useRefit } from './use-refit.ts'

/** What the class sees now, small; the laser and the pen work on it. */
export function CurrentStep({ index, story, at }: StepProps) {
  const words = usePresenterWords()
  const { local } = useText()
  const feed = useCameraFeed()
  const room = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<GraphView | null>(null)
  useRefit(view, room, { index, story, at })
  const [tool, setTool] = useState<DrawingTool>('none')
  const isBlank = useExplorer((state) => state.story?.isBlank ?? false)
  const lang = useExplorer((state) => state.story?.lang ?? 'ar')
  const step = story.steps[at]
  if (!step) return null
  return (
    <section className={css.current} aria-labelledby="presenter-now">
      <h2 id="presenter-now">
        <span className={css.kicker}>{isBlank ? words.nowBlank : words.now}</span> {local(step.title)}
      </h2>
      <div className={css.picture} ref={room} data-blank={isBlank || undefined}>
        <StepPicture
          index={index}
          story={story}
          step={at}
          lang={lang}
          isSmall
          onView={(drawn) => {
            setView(drawn)
            feed.onView(drawn)
          }}
          onViewport={feed.onViewport}
        />
        <DrawingArea feed={feed} />
        {tool !== 'none' && <Pad tool={tool} feed={feed} />}
      </div>
      <Tools tool={tool} onTool={setTool} />
      <p className={css.text}>{step.text.map((sentence) => local(sentence.text)).join(' ')}</p>
    </section>
  )
}

function Pad({ tool, feed }: { readonly tool: Exclude<DrawingTool, 'none'>; readonly feed: CameraFeed }) {
  const app = useApp()
  const { tools } = usePresenterWords()
  const toModel = useCallback(
    ({ x, y }: Point): Point => {
      const { zoom, pan } = feed.camera() ?? { zoom: 1, pan: { x: 0, y: 0 } }
      return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom }
    },
    [feed],
  )
  // A tool that is put away leaves no dot behind.
  useEffect(() => () => pointLaser(app, null), [app])
  return (
    <DrawingPad
      tool={tool}
      toModel={toModel}
      onLaser={(point) => pointLaser(app, point)}
      onDraw={(stroke, points) => drawStroke(app, stroke, points)}
      label={tool === 'laser' ? tools.laserNote : tools.penNote}
    />
  )
}

function Tools({
  tool,
  onTool,
}: {
  readonly tool: DrawingTool
  readonly onTool: (tool: DrawingTool) => void
}) {
  const app = useApp()
  const words = usePresenterWords()
  const hasStrokes = useExplorer((state) => (state.story?.strokes.length ?? 0) > 0)
  const lang = useExplorer((state) => state.story?.lang ?? 'ar')
  return (
    <div className={css.tools}>
      <DrawingTools tool={tool} hasStrokes={hasStrokes} onTool={onTool} onWipe={() => wipeDrawing(app)} />
      <div className={css.language}>
        <Segmented
          label={words.classLanguage}
          isLabelShown
          value={lang}
          options={STORY_LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(value) => void setStoryLanguage(app, value)}
        />
      </div>
    </div>
  )
}
