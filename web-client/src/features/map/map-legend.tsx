import { counted } from '@/shared/format'
import type { LegendEntry } from './map-colours'

/** What the colours mean, with how many people have each. */
export function MapLegend({ legend }: { legend: LegendEntry[] }) {
  return (
    <ul className="mp-legend">
      {legend.map(({ value, label, ink, people }) => (
        <li key={value}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6" fill={ink.fill} stroke={ink.outline} strokeWidth="2" />
          </svg>
          {label} <small>{counted(people, 'person', 'people')}</small>
        </li>
      ))}
    </ul>
  )
}
