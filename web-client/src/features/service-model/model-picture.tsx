import type { ReactNode, Ref } from 'react'
import { ModelDrawing } from './model-drawing'
import { laneHead, type ModelLayout } from './model-layout'
import './model-picture.css'

const rem = (units: number) => `${units / 16}rem`
/** Where something is in the picture. */
export const at = (left: number, top: number, width: number, height: number, scale: number) => ({
  left: rem(left * scale),
  top: rem(top * scale),
  width: rem(width * scale),
  height: rem(height * scale),
})

type Props = {
  layout: ModelLayout
  /** What it shows, in a sentence. */
  finding: string
  scale?: number
  drawing?: Ref<SVGSVGElement>
  /** What is in the column of actors; their names unless something else is. */
  lanes?: ReactNode
  /** What can be pressed in it. */
  children?: ReactNode
}

/** A journey in a frame of its own that scrolls, with the actors staying at its edge. */
export function ModelPicture({ layout, finding, scale = 1, drawing, lanes, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard, too
    <section className="sm-frame" aria-label={finding} tabIndex={0}>
      <div
        className="sm-canvas"
        style={{ width: rem(layout.width * scale), height: rem(layout.height * scale) }}
      >
        <div className="sm-lanes">
          {lanes ??
            (scale === 1 &&
              layout.lanes.map(({ actor, y, height }) => (
                <div className="sm-lane-name" key={actor.id} style={at(0, y, laneHead - 8, height, scale)}>
                  {actor.title}
                </div>
              )))}
        </div>
        <ModelDrawing layout={layout} drawing={drawing} />
        {children}
      </div>
    </section>
  )
}
