import type { ReactNode } from 'react'
import { type EvidenceRow, piecesOf } from './evidence'

const height = 26

/** How many say what, with the interval of the share that was helped as a line over it. The numbers stand beside it. */
export function EvidenceBar({ of: { counts, helpedShare } }: { of: EvidenceRow }) {
  const isHidden = counts.total === null
  return (
    <svg className="ev-bar" height={height} aria-hidden="true" focusable="false">
      {!isHidden && <rect className="ev-track" y="4" width="100%" height="18" />}
      {piecesOf(counts).map(({ what, from, to }) => (
        <rect
          className={`ev-${what}`}
          key={what}
          x={along(from)}
          y="4"
          width={along(to - from)}
          height="18"
          fill={what === 'hindered' ? 'url(#ev-stripes)' : undefined}
        />
      ))}
      {helpedShare && (
        <>
          <Interval className="ev-halo" {...helpedShare} />
          <Interval className="ev-interval" {...helpedShare} />
        </>
      )}
    </svg>
  )
}

function Interval({ className, low, high }: { className: string; low: number; high: number }) {
  return (
    <>
      <line className={className} x1={along(low)} x2={along(high)} y1="13" y2="13" />
      <line className={className} x1={along(low)} x2={along(low)} y1="7" y2="19" />
      <line className={className} x1={along(high)} x2={along(high)} y1="7" y2="19" />
    </>
  )
}

function along(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

/** What the marks of the bars are, in words. */
export function EvidenceLegend() {
  return (
    <ul className="ev-legend">
      <Entry words="Helped">
        <rect className="ev-helped" y="2" width="18" height="12" />
      </Entry>
      <Entry words="No difference">
        <rect className="ev-same" y="2" width="18" height="12" />
      </Entry>
      <Entry words="Hindered">
        <defs>
          <pattern
            id="ev-stripes"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="ev-stripes__ground" width="6" height="6" />
            <rect className="ev-stripes__line" width="3.5" height="6" />
          </pattern>
        </defs>
        <rect className="ev-hindered" fill="url(#ev-stripes)" y="2" width="18" height="12" />
      </Entry>
      <Entry words="Where the share that it helped may lie (95% interval)">
        <path className="ev-interval" d="M1 8h16M1 3v10M17 3v10" />
      </Entry>
    </ul>
  )
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="18" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  )
}
