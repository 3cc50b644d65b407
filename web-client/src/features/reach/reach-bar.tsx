import { type ReachRow, rowInWords } from './reach-rows'
import './reach-marks.css'
import './reach-bars.css'

const height = 44

type Props = { row: ReachRow; ticks: number[]; since: string | undefined }

/** One category: heard, there and missing above, the chain estimate with its interval below. Drawn in percentages. */
export function ReachBar({ row, ticks, since }: Props) {
  const end = ticks.at(-1) ?? 1
  const along = (share: number) => `${((share / end) * 100).toFixed(2)}%`
  const { share, frameShare, rdsII, rdsIIInterval: interval, before } = row
  return (
    <svg className="re-bar" height={height} role="img" aria-label={rowInWords(row, since)}>
      {ticks.map((tick) => (
        <line
          className={tick === 0 ? 're-axis-line' : 're-grid'}
          key={tick}
          x1={along(tick)}
          x2={along(tick)}
          y1="0"
          y2={height}
        />
      ))}
      {share !== null && <rect className="re-heard" y="5" width={along(share)} height="15" />}
      {share !== null && frameShare !== null && frameShare > share && (
        <rect
          className="re-missing"
          fill="url(#re-hatch)"
          x={along(share)}
          y="5"
          width={along(frameShare - share)}
          height="15"
        />
      )}
      {before && before.share !== null && (
        <rect className="re-then" y="9" width={along(before.share)} height="7" />
      )}
      {frameShare !== null && (
        <rect
          className="re-there"
          x={along(frameShare)}
          y="1"
          width="3"
          height="23"
          transform="translate(-1.5 0)"
        />
      )}
      {interval && <Whisker {...interval} end={end} along={along} />}
      {rdsII !== null && <circle className="re-estimate" cx={along(rdsII)} cy="33" r="5" />}
    </svg>
  )
}

type WhiskerProps = { lower: number; upper: number; end: number; along: (share: number) => string }

/** Cut with an arrow where it goes on beyond the picture. */
function Whisker({ lower, upper, end, along }: WhiskerProps) {
  const isCut = upper > end
  const to = along(Math.min(upper, end))
  return (
    <>
      <line className="re-whisker" x1={along(lower)} x2={to} y1="33" y2="33" />
      <line className="re-whisker" x1={along(lower)} x2={along(lower)} y1="28" y2="38" />
      {isCut ? (
        <svg x={to} y="33" overflow="visible" aria-hidden="true">
          <path className="re-whisker" d="M-6 -5 0 0 -6 5" />
        </svg>
      ) : (
        <line className="re-whisker" x1={to} x2={to} y1="28" y2="38" />
      )}
    </>
  )
}
