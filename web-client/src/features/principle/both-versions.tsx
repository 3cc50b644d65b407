import type { ReactNode } from 'react'
import { Card } from '@/shared/card'
import { compareLists, compareTexts, isSame, type Piece } from './compare'
import { Marked } from './marked'
import { sourceInWords } from './principle-values'
import type { Version } from './principles'

/** Part by part, with what is the same in both left as it is. */
export function BothVersions({ before, after }: { before: Version; after: Version }) {
  const title = compareTexts(before.title, after.title)
  const statement = compareTexts(before.statement, after.statement)
  const sources = compareLists(inWords(before), inWords(after))
  return (
    <>
      {after.number > before.number && after.reasonForChange && (
        <Card title={`Why version ${after.number} was written`}>
          <p className="il-text pr-reason">{after.reasonForChange}</p>
        </Card>
      )}
      <Part title="Title" same={isSame(title)}>
        <p className="pr-compared">
          <Marked pieces={title} />
        </p>
      </Part>
      <Part title="The principle" same={isSame(statement)}>
        <p className="pr-compared pr-compared--large">
          <Marked pieces={statement} />
        </p>
      </Part>
      <div className="il-grid il-grid--halves">
        <Items title="It looks like this" lines={compareLists(before.looksLike, after.looksLike)} />
        <Items
          title="It does not look like this"
          lines={compareLists(before.doesNotLookLike, after.doesNotLookLike)}
        />
      </div>
      <Items title="Where it comes from" lines={sources} />
    </>
  )
}

function inWords({ sources }: Version): string[] {
  return sources.map(({ citation, url }) => sourceInWords(citation, url))
}

function Items({ title, lines }: { title: string; lines: Piece[][] }) {
  return (
    <Part title={title} same={lines.every(isSame)}>
      {lines.length === 0 ? (
        <p className="il-text">Neither version names any.</p>
      ) : (
        <ul className="pr-list">
          {lines.map((pieces) => (
            <li className="pr-compared" key={pieces.map(({ kind, text }) => kind + text).join()}>
              <Marked pieces={pieces} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

function Part({ title, same, children }: { title: string; same: boolean; children: ReactNode }) {
  return (
    <Card title={title} note={same && 'The same in both.'}>
      {children}
    </Card>
  )
}
