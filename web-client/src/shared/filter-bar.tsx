import { type FormEvent, type ReactNode, useId } from 'react'
import { Link } from '@/shared/link'
import type { Option } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'

type Props = {
  /** Names the region, such as "Filter people". */
  label: string
  /** The filters below, by name. */
  names: string[]
  children: ReactNode
}

/** Filters that live in the address. They apply together, when asked to, so that nothing moves while typing. */
export function FilterBar({ label, names, children }: Props) {
  const { get, change, searchWith } = useAddress()
  const active = names.filter((name) => get(name))
  // The boxes start anew when the address changes under them, as with the back button.
  const shown = names.map((name) => get(name) ?? '').join('\n')

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    change(Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '').trim()])))
  }

  return (
    <form className="il-filters" key={shown} aria-label={label} onSubmit={apply}>
      {children}
      <div className="il-filters__actions">
        <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="submit">
          Apply
        </button>
        {active.length > 0 && (
          <Link to={searchWith(Object.fromEntries(active.map((name) => [name, null])))}>Show all</Link>
        )}
      </div>
    </form>
  )
}

type FilterProps = { name: string; label: string }

export function FilterText({ name, label }: FilterProps) {
  const id = useId()
  return (
    <div className="il-filters__item">
      <label className="il-filters__label" htmlFor={id}>
        {label}
      </label>
      <input
        className="nhsuk-input"
        id={id}
        name={name}
        type="search"
        defaultValue={useAddress().get(name)}
      />
    </div>
  )
}

export function FilterDate({ name, label }: FilterProps) {
  const id = useId()
  return (
    <div className="il-filters__item">
      <label className="il-filters__label" htmlFor={id}>
        {label}
      </label>
      <input className="nhsuk-input" id={id} name={name} type="date" defaultValue={useAddress().get(name)} />
    </div>
  )
}

export function FilterSelect({
  name,
  label,
  all,
  options,
}: FilterProps & { all: string; options: Option[] }) {
  const id = useId()
  const chosen = useAddress().get(name) ?? ''
  return (
    <div className="il-filters__item">
      <label className="il-filters__label" htmlFor={id}>
        {label}
      </label>
      {/* Options may arrive after the address has named one of them. */}
      <select className="nhsuk-select" id={id} name={name} defaultValue={chosen} key={options.length}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
