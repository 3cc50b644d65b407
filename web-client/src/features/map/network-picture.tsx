import { quadtree } from 'd3-quadtree'
import { select } from 'd3-selection'
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Drawing, type Marks, paint } from './map-drawing'

type Props = {
  drawing: Drawing
  marks: Marks
  /** What the picture shows, in a sentence. */
  finding: string
  onChoose: (id: string | undefined) => void
  onKey: (key: string) => boolean
}

/** The network on a canvas: drag to move, pinch or wheel to enlarge, press somebody to choose them, arrows to walk the chain. */
export function NetworkPicture({ drawing, marks, finding, onChoose, onKey }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>(undefined)
  const [view, setView] = useState(zoomIdentity)
  const [width, setWidth] = useState(0)
  const height = Math.min(Math.max(width, 320), 760)
  const fit = Math.min(width, height) / (drawing.layout.radius * (width < 500 ? 3.6 : 2.5))
  const nearest = useMemo(
    () =>
      quadtree(
        drawing.layout.placed,
        ({ x }) => x,
        ({ y }) => y,
      ),
    [drawing],
  )

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element)
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.8, 40])
      // The wheel alone scrolls the page; with a key it enlarges, as everywhere else.
      .filter((event: Event) => !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey)
      .on('zoom', ({ transform }) => setView(transform))
    select(element).call(zooming)
    behaviour.current = zooming
    return () => {
      observer.disconnect()
      select(element).on('.zoom', null)
    }
  }, [])

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || width === 0) return
    const ratio = window.devicePixelRatio || 1
    const scale = fit * view.k
    const frame = requestAnimationFrame(() => {
      context.canvas.width = width * ratio
      context.canvas.height = height * ratio
      context.setTransform(
        scale * ratio,
        0,
        0,
        scale * ratio,
        (view.x + (width / 2) * view.k) * ratio,
        (view.y + (height / 2) * view.k) * ratio,
      )
      paint(context, drawing, marks, scale)
    })
    return () => cancelAnimationFrame(frame)
  }, [drawing, marks, view, width, height, fit])

  function choose(event: React.MouseEvent<HTMLCanvasElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const [left, top] = view.invert([event.clientX - box.left, event.clientY - box.top])
    const reach = 0.5 + 12 / (fit * view.k)
    onChoose(nearest.find((left - width / 2) / fit, (top - height / 2) / fit, reach)?.person.id)
  }

  const enlarge = (factor: number) => {
    if (canvas.current) behaviour.current?.scaleBy(select(canvas.current), factor)
  }
  const reset = () => {
    if (canvas.current) behaviour.current?.transform(select(canvas.current), zoomIdentity)
  }

  return (
    <div className="mp-picture">
      <div
        className="mp-picture__focus"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys need a place to start from
        tabIndex={0}
        aria-label={`${finding} Arrow keys walk the chain of referrals, Enter opens the person.`}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault()
        }}
      >
        <canvas className="mp-picture__canvas" ref={canvas} height={height} onClick={choose} />
      </div>
      <div className="mp-picture__zoom">
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => enlarge(1.5)}
        >
          Larger
        </button>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() => enlarge(1 / 1.5)}
        >
          Smaller
        </button>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={reset}
        >
          Show all
        </button>
      </div>
    </div>
  )
}
