import { type FormEvent, useId } from 'react'
import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import './compare-form.css'

/** Asks for the earlier of two days; it stands in the address, so that a link shows the same to others. */
export function CompareForm({ today }: { today: string }) {
  const { get, change, searchWith } = useAddress()
  const id = useId()
  const since = get('since')

  function compare(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    change({ since: String(new FormData(event.currentTarget).get('since') ?? '') })
  }

  return (
    <form className="re-compare" aria-label="Compare two dates" key={since} onSubmit={compare}>
      <label className="il-filters__label" htmlFor={id}>
        Compare with an earlier day
      </label>
      <input
        className="nhsuk-input"
        id={id}
        name="since"
        type="date"
        max={today}
        defaultValue={since}
        required
      />
      <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="submit">
        Compare
      </button>
      {since && (
        <Link to={searchWith({ since: null })} preventScrollReset>
          Stop comparing
        </Link>
      )}
    </form>
  )
}
