import { type ReactNode, useId } from 'react'
import { useNotice } from '@/shared/notice'

type Props = {
  label: string
  /** What it is called when it is copied. */
  what: 'address' | 'link'
  url: string
  note?: ReactNode
  /** What else can be done with it. */
  children?: ReactNode
}

/** An address that somebody gives to others: to be read, opened and copied. */
export function AddressToShare({ label, what, url, note, children }: Props) {
  const id = useId()
  const notify = useNotice()
  return (
    <>
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor={id}>
          {label}
        </label>
        <input
          className="nhsuk-input"
          id={id}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
      </div>
      {note && <p className="il-small">{note}</p>}
      <div className="il-buttons">
        <a
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          href={url}
          target="_blank"
          rel="noreferrer"
        >
          Open it<span className="nhsuk-u-visually-hidden"> in a new tab</span>
        </a>
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          onClick={() =>
            navigator.clipboard.writeText(url).then(
              () => notify(`The ${what} is copied`),
              () => notify(`The ${what} could not be copied: select it and copy it yourself`),
            )
          }
        >
          Copy it
        </button>
        {children}
      </div>
    </>
  )
}
