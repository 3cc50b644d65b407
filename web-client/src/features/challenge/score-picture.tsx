import { Link } from '@/shared/link'
import { useChallengesHome } from './challenges'
import { type Placed, scale, squaresOf, worthOf } from './scores'
import './scores.css'

type Props = { placed: Placed[]; finding: string }

/** Impact upwards, effort to the right; the wider a challenge is met, the larger its mark. Numbers lead to the list beside it. */
export function ScorePicture({ placed, finding }: Props) {
  return (
    <div className="sc-picture">
      <div>
        <p className="sc-axis">Impact ↑</p>
        <div className="sc-grid" role="img" aria-label={finding}>
          {squaresOf(placed).map(({ impact, effort, shown, more }) => (
            <div
              className="sc-square"
              key={`${impact} ${effort}`}
              style={{ backgroundColor: `rgb(0 94 184 / ${(worthOf({ impact, effort }) * 0.2).toFixed(3)})` }}
            >
              {effort === 1 && <span className="sc-tick sc-tick--impact">{impact}</span>}
              {impact === 1 && <span className="sc-tick sc-tick--effort">{effort}</span>}
              {shown.map((one) => (
                <span
                  className="sc-mark"
                  key={one.challenge.id}
                  style={{ width: size(one), height: size(one) }}
                >
                  {numberOf(one, placed)}
                </span>
              ))}
              {more > 0 && <span className="sc-more">+{more}</span>}
            </div>
          ))}
        </div>
        <p className="sc-axis sc-axis--effort">Effort →</p>
      </div>
      <Key placed={placed} />
    </div>
  )
}

/** Of a circle, so that the number in it can be read at its smallest. */
const size = ({ spread }: Placed) => `${1.25 + spread * 0.22}rem`

const numberOf = (one: Placed, placed: Placed[]) => placed.indexOf(one) + 1

function Key({ placed }: { placed: Placed[] }) {
  const home = useChallengesHome()
  return (
    <ol className="sc-key" aria-label="What the numbers are">
      {placed.map(({ challenge: { id, statement } }) => (
        <li key={id}>
          <Link to={`${home}/${id}`}>{statement}</Link>
        </li>
      ))}
    </ol>
  )
}

/** What the marks are, in words. */
export function ScoreLegend() {
  return (
    <ul className="sc-legend">
      <li>
        <span className="sc-mark sc-mark--least" aria-hidden="true" /> met in few places (spread 1)
      </li>
      <li>
        <span className="sc-mark sc-mark--most" aria-hidden="true" /> met everywhere (spread {scale.at(-1)})
      </li>
      <li>
        <span className="sc-tint" aria-hidden="true" /> darker: more impact for less effort
      </li>
    </ul>
  )
}
