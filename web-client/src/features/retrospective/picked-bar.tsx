import { counted } from '@/shared/format'

type Props = {
  count: number
  mayMove: boolean
  mayTakeOut: boolean
  mayKeepBack: boolean
  onPutTogether: () => void
  onMove: () => void
  onTakeOut: () => void
  onKeepBack: () => void
  onLetGo: () => void
}

/** What can be done with the notes that are picked. */
export function PickedBar(props: Props) {
  const { count, mayMove, mayTakeOut, mayKeepBack } = props
  const button = (words: string, onPress: () => void) => (
    <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="button" onClick={onPress}>
      {words}
    </button>
  )
  if (count === 0) {
    return (
      <p className="gr-picked gr-picked--none">
        Pick notes that say the same, or drag one onto another.{' '}
        <span className="gr-picked__keys">
          On the keyboard: Space picks a note, <kbd>Enter</kbd> puts those picked together, <kbd>M</kbd> moves
          them.
        </span>
      </p>
    )
  }
  return (
    <section className="gr-picked" aria-label="Picked notes">
      <strong>{counted(count, 'note', 'notes')} picked</strong>
      {button('Put together…', props.onPutTogether)}
      {mayMove && button('Move to…', props.onMove)}
      {mayTakeOut && button('Take out', props.onTakeOut)}
      {mayKeepBack && button('Take off the board…', props.onKeepBack)}
      <button className="il-link-button" type="button" onClick={props.onLetGo}>
        Let go
      </button>
    </section>
  )
}
