import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { boxWidth, hasWords } from './boxes'
import { useDrag } from './drag'
import { laneHead, type ModelLayout, type PlacedBox, type PlacedStub } from './model-layout'
import { at, ModelPicture } from './model-picture'
import { pinsInWords } from './model-words'
import type { OneFlow } from './one-flow'
import { linkInWords } from './one-flow'
import type { Element } from './service-models'
import type { Chosen, Part } from './use-chosen'

type Props = {
  flow: OneFlow
  layout: ModelLayout
  finding: string
  scale: number
  drawing: React.Ref<SVGSVGElement>
  chosen: Chosen | undefined
  onChoose: (part: Part, id: string) => void
  /** Undefined for those who may not. */
  onPlace: ((step: Element, column: number, rowInLane: number) => void) | undefined
}

const moves: Record<string, [columns: number, rows: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The picture to work with: what is pressed is chosen, what is dragged is put elsewhere; with Shift the arrow keys do that. */
export function ModelEditor({ flow, layout, finding, scale, drawing, chosen, onChoose, onPlace }: Props) {
  const [said, setSaid] = useState('')
  const { dragged, handlers, wasDragged } = useDrag(layout, scale, (box, column, row) =>
    onPlace?.(box.step, column, row),
  )

  function onKey(event: KeyboardEvent, box: PlacedBox) {
    const move = moves[event.key]
    if (!move || !event.shiftKey || !onPlace) return
    event.preventDefault()
    const [column, row] = [Math.max(0, box.column + move[0]), Math.max(0, box.rowInLane + move[1])]
    onPlace(box.step, column, row)
    setSaid(`${box.step.title}: column ${column + 1}, row ${row + 1} of its lane`)
  }

  return (
    <>
      <ModelPicture
        layout={layout}
        finding={finding}
        scale={scale}
        drawing={drawing}
        lanes={layout.lanes.map(({ actor, y, height }) => (
          <button
            className="sm-lane"
            key={actor.id}
            type="button"
            id={`part-${actor.id}`}
            aria-pressed={chosen?.id === actor.id}
            style={{ ...at(0, y, laneHead - 8, height, scale), fontSize: `${0.875 * scale}rem` }}
            onClick={() => onChoose('actor', actor.id)}
          >
            {actor.title}
          </button>
        ))}
      >
        {layout.boxes.map((box) => {
          const moved = dragged?.id === box.step.id ? dragged : undefined
          return (
            <Pressed
              key={box.step.id}
              id={box.step.id}
              isChosen={chosen?.id === box.step.id}
              isDragged={moved !== undefined}
              style={at(box.x + (moved?.dx ?? 0), box.y + (moved?.dy ?? 0), boxWidth, box.height, scale)}
              onKeyDown={(event) => onKey(event, box)}
              onPress={() => wasDragged() || onChoose('step', box.step.id)}
              {...(onPlace && handlers(box))}
            >
              {`${box.step.title}, ${actorOf(flow, box)}${pinsInWords(flow.pins.get(box.step.id))}`}
            </Pressed>
          )
        })}
        {layout.stubs.map((stub) => (
          <Pressed
            key={stub.link.id}
            id={stub.link.id}
            isChosen={chosen?.id === stub.link.id}
            style={at(leftOf(stub), stub.y, widthOf(stub), stub.height, scale)}
            onPress={() => onChoose('link', stub.link.id)}
          >
            {`Link: ${linkInWords(stub.link, flow.steps)}${pinsInWords(flow.pins.get(stub.link.id))}`}
          </Pressed>
        ))}
      </ModelPicture>
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

const actorOf = ({ actors }: OneFlow, { step }: PlacedBox) =>
  actors.find(({ id }) => id === step.actorId)?.title ?? ''

// Without words it is the line itself, beside the box.
const leftOf = (stub: PlacedStub) => (hasWords(stub) ? stub.x : stub.x + boxWidth + 4)
const widthOf = (stub: PlacedStub) => (hasWords(stub) ? boxWidth : stub.height)

type PressedProps = Omit<React.ComponentProps<'button'>, 'className' | 'onClick' | 'children'> & {
  id: string
  isChosen: boolean
  isDragged?: boolean
  onPress: () => void
  children: ReactNode
}

/** A part of the drawing below it that can be pressed. */
function Pressed({ id, isChosen, isDragged = false, onPress, children, ...rest }: PressedProps) {
  return (
    <button
      {...rest}
      className={isDragged ? 'sm-part sm-part--dragged' : 'sm-part'}
      id={`part-${id}`}
      type="button"
      aria-pressed={isChosen}
      onClick={onPress}
    >
      <span className="nhsuk-u-visually-hidden">{children}</span>
    </button>
  )
}
