import type { Piece } from './compare'

/** Added words are underlined, removed ones struck through; who hears the page is told in words. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${text}`
    if (kind === 'added')
      return (
        <ins className="pr-added" key={key}>
          <span className="nhsuk-u-visually-hidden"> [added: </span>
          {text}
          <span className="nhsuk-u-visually-hidden">] </span>
        </ins>
      )
    if (kind === 'removed')
      return (
        <del className="pr-removed" key={key}>
          <span className="nhsuk-u-visually-hidden"> [removed: </span>
          {text}
          <span className="nhsuk-u-visually-hidden">] </span>
        </del>
      )
    return <span key={key}>{text}</span>
  })
}
