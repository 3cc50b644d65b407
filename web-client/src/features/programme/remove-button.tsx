type Props = { name: string; busy: boolean; onRemove: () => void }

/** Removes a row. What it removes is said to who does not see the row. */
export function RemoveButton({ name, busy, onRemove }: Props) {
  return (
    <button className="il-link-button" type="button" disabled={busy} onClick={onRemove}>
      Remove<span className="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  )
}
