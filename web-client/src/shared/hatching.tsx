import './hatching.css'

/** The hatching of what is missing, for shapes that are filled with `url(#id)`. */
export function Hatching({ id }: { id: string }) {
  return (
    <svg className="il-hatching" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="il-hatching__ground" width="6" height="6" />
          <rect className="il-hatching__line" width="2.5" height="6" />
        </pattern>
      </defs>
    </svg>
  )
}
