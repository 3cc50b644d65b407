import { useAddress } from '@/shared/use-address'
import { ViewSwitch } from '@/shared/view-switch'
import { useDimension, useDimensions } from './dimensions'

/** By what people are told apart, as links: each is an address of its own. */
export function DimensionSwitch() {
  const { searchWith } = useAddress()
  const current = useDimension()
  const views = useDimensions().map(({ name, label }) => ({
    to: searchWith({ dimension: name === 'PLACE' ? null : name }),
    label,
    current: name === current,
  }))
  return <ViewSwitch label="Dimension" views={views} />
}
