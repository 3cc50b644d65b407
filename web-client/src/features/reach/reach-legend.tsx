import type { ReactNode } from 'react'
import './reach-marks.css'

type Props = { heardOf: string; thereOf: string | undefined; since: string | undefined; estimates: boolean }

/** What the marks of the bars are, in words. */
export function ReachLegend({ heardOf, thereOf, since, estimates }: Props) {
  return (
    <ul className="re-legend">
      <Entry width={18} words={`Heard: ${heardOf}`}>
        <rect className="re-heard" y="2" width="18" height="12" />
      </Entry>
      {since && (
        <Entry width={18} words={`Heard by ${since}`}>
          <rect className="re-then" x="1" y="5" width="16" height="6" />
        </Entry>
      )}
      {thereOf && (
        <>
          <Entry width={4} words={`There: ${thereOf}`}>
            <rect className="re-there" width="3" height="16" />
          </Entry>
          <Entry width={18} words="Missing">
            <rect className="re-missing" fill="url(#re-hatch)" y="2" width="18" height="12" />
          </Entry>
        </>
      )}
      {estimates && (
        <Entry width={34} words="Chain estimate with 95% interval">
          <path className="re-whisker" d="M1 8h32M1 3v10M33 3v10" />
          <circle className="re-estimate" cx="17" cy="8" r="4.5" />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ width, words, children }: { width: number; words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={width} height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {words}
    </li>
  )
}
