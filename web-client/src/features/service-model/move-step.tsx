import type { ModelLayout } from './model-layout'
import type { Element } from './service-models'

type Props = {
  step: Element
  layout: ModelLayout | undefined
  onPlace: (step: Element, column: number, rowInLane: number) => void
}

const moves = [
  ['Left', -1, 0],
  ['Right', 1, 0],
  ['Up', 0, -1],
  ['Down', 0, 1],
] as const

/** Buttons that put a step one column or one row further. */
export function MoveStep({ step, layout, onPlace }: Props) {
  const box = layout?.boxes.find((one) => one.step.id === step.id)
  if (!box) return null
  return (
    <fieldset className="sm-move nhsuk-fieldset">
      <legend className="il-note">Move it in the picture</legend>
      {moves.map(([words, columns, rows]) => (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          key={words}
          aria-disabled={box.column + columns < 0 || box.rowInLane + rows < 0}
          onClick={() => {
            const [column, row] = [box.column + columns, box.rowInLane + rows]
            if (column >= 0 && row >= 0) onPlace(step, column, row)
          }}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
