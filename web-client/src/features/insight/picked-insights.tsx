import { counted } from '@/shared/format'

type Props = {
  count: number
  mayMove: boolean
  mayTakeOut: boolean
  onPutTogether: () => void
  onMove: () => void
  onTakeOut: () => void
  onLetGo: () => void
}

/** What can be done with the insights that are picked. */
export function PickedInsights(props: Props) {
  const { count, mayMove, mayTakeOut } = props
  const button = (words: string, onPress: () => void) => (
    <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={onPress}>
      {words}
    </button>
  )
  if (count === 0) {
    return (
      <p className="gr-picked gr-picked--none">
        Pick insights that belong together, or drag one onto another.{' '}
        <span className="gr-picked__keys">
          On the keyboard: Space picks an insight, <kbd>Enter</kbd> puts those picked together, <kbd>M</kbd>{' '}
          moves them.
        </span>
      </p>
    )
  }
  return (
    <section className="gr-picked" aria-label="Picked insights">
      <strong>{counted(count, 'insight', 'insights')} picked</strong>
      {button('Put together…', props.onPutTogether)}
      {mayMove && button('Move to…', props.onMove)}
      {mayTakeOut && button('Take out', props.onTakeOut)}
      <button className="il-link-button" type="button" onClick={props.onLetGo}>
        Let go
      </button>
    </section>
  )
}
