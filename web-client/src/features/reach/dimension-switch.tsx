import { Link } from '@/shared/link'
import { useAddress } from '@/shared/use-address'
import { useDimension, useDimensions } from './dimensions'

/** By what people are told apart, as links: each is an address of its own. */
export function DimensionSwitch() {
  const { searchWith } = useAddress()
  const current = useDimension()
  return (
    <nav aria-label="Dimension">
      <ul className="il-switch re-switch">
        {useDimensions().map(({ name, label }) => (
          <li key={name}>
            <Link
              to={searchWith({ dimension: name === 'PLACE' ? null : name })}
              preventScrollReset
              aria-current={name === current ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
