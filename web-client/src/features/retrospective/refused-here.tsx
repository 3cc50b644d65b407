import { useSitting } from './sitting'

/** What was refused, within the dialog that asked for it: the board behind it is out of reach. */
export function RefusedHere({ show }: { show: boolean }) {
  const { refusal } = useSitting()
  return <div role="alert">{show && refusal && <p className="il-text rt-wrong">{refusal}</p>}</div>
}
