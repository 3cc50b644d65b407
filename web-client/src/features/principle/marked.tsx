import type { Piece } from './compare'

/** Added words are underlined, removed ones struck through; who hears the page is told in words. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  const isApart = pieces.every(({ kind }) => kind !== 'same')
  return (
    <span className={isApart ? 'pr-apart' : undefined}>
      {pieces.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its position; the same words may stand in several
        <One key={index} kind={kind} text={text} />
      ))}
    </span>
  )
}

function One({ kind, text }: Piece) {
  if (kind === 'added')
    return (
      <ins className="pr-added">
        <span className="nhsuk-u-visually-hidden"> [added: </span>
        {text}
        <span className="nhsuk-u-visually-hidden">] </span>
      </ins>
    )
  if (kind === 'removed')
    return (
      <del className="pr-removed">
        <span className="nhsuk-u-visually-hidden"> [removed: </span>
        {text}
        <span className="nhsuk-u-visually-hidden">] </span>
      </del>
    )
  return text
}
