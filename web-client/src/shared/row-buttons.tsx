type Props = {
  /** What the row is called, for those who hear the button without seeing the row. */
  name: string
  idOf: (part: string) => string
  onUp?: () => void
  onDown?: () => void
  onRemove: () => void
}

/** Moves a row by one place, or takes it out. */
export function RowButtons({ name, idOf, onUp, onDown, onRemove }: Props) {
  const button = (part: string, words: string, onPress: () => void) => (
    <button className="il-link-button" id={idOf(part)} type="button" onClick={onPress}>
      {words}
      <span className="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  )
  return (
    <div className="il-row-buttons">
      {onUp && button('up', 'Move up', onUp)}
      {onDown && button('down', 'Move down', onDown)}
      {button('remove', 'Remove', onRemove)}
    </div>
  )
}
