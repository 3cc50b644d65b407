import type { ReactNode } from 'react'
import type { ModelDocument } from './service-models'
import type { Change } from './two-versions'

const kinds = [
  { change: 'REMOVED', title: 'What went' },
  { change: 'ADDED', title: 'What came' },
  { change: 'CHANGED', title: 'What changed' },
] as const

const inPlain: Record<string, string> = {
  title: 'what it is called',
  name: 'what it is called',
  summary: 'what it shows',
  description: 'what more is said of it',
  actorId: 'who does it',
  continuesId: 'which step it goes on with',
  position: 'where it stands in the picture',
  number: 'its place among the others',
  fromId: 'where it comes from',
  toId: 'where it leads',
  kind: 'whether it passes into other hands',
  medium: 'by what it passes',
  elementId: 'where it is pinned',
  linkId: 'where it is pinned',
  insightIds: 'the insights it rests on',
  answersIds: 'the breakdowns it answers',
}

type Props = {
  changes: Change[]
  /** As it was, to tell what was called otherwise. */
  before?: ModelDocument
}

/** What went, came and changed, part by part. */
export function WhatChanged({ changes, before }: Props) {
  return kinds.map(({ change, title }) => {
    const found = changes.filter((one) => one.change === change)
    return (
      found.length > 0 && (
        <Part key={change} title={`${title} (${found.length})`}>
          {found.map((one) => (
            <li key={one.id}>
              {one.part === 'MODEL' ? 'The model itself' : <Named change={one} before={before} />}
              {one.changed.length > 0 && (
                <>
                  <br />
                  <small>Another is {inWords(one.changed)}.</small>
                </>
              )}
            </li>
          ))}
        </Part>
      )
    )
  })
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="sm-part-title">{title}</h3>
      <ul className="sm-list">{children}</ul>
    </section>
  )
}

function Named({ change: { part, id, title, flow }, before }: { change: Change; before?: ModelDocument }) {
  const was = before && titleIn(before, id)
  return (
    <>
      {part.charAt(0) + part.slice(1).toLowerCase()} “{title}”{was && was !== title && `, before “${was}”`}
      {flow && part !== 'FLOW' && ` (${flow})`}
    </>
  )
}

function titleIn(
  { flows, elements, breakdowns, improvements }: ModelDocument,
  id: string,
): string | undefined {
  const flow = flows.find((one) => one.id === id)
  return flow?.name ?? [...elements, ...breakdowns, ...improvements].find((one) => one.id === id)?.title
}

function inWords(names: string[]): string {
  const words = [...new Set(names.map((name) => inPlain[name] ?? name))]
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')
}
