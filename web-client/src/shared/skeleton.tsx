/** The shape of what is coming. It appears only when that takes a while, and stands still for who prefers so. */
export function Skeleton({ of, rows = 5 }: { of: string; rows?: number }) {
  return (
    <div className="il-skeleton" role="status">
      <span className="nhsuk-u-visually-hidden">Loading {of}</span>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div className="il-skeleton__row" key={row}>
          <span className="il-skeleton__bar il-skeleton__bar--short" />
          <span className="il-skeleton__bar il-skeleton__bar--third" />
          <span className="il-skeleton__bar il-skeleton__bar--rest" />
        </div>
      ))}
    </div>
  )
}
