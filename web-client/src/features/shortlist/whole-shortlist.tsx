import { type ReactNode, useState } from 'react'
import { AlternativesCard } from './alternatives-card'
import { marksAgainst } from './grid'
import { LevelsCard } from './levels-card'
import type { Places } from './proposal-table'
import { ProposalsCard } from './proposals-card'
import { ReservesCard } from './reserves-card'
import { SetGrid } from './set-grid'
import { ShortlistFacts } from './shortlist-facts'
import type { Answer } from './use-preview'
import { Draw, GaveWay, WhatBinds } from './what-binds'

type Props = {
  of: Answer
  callId: string
  fileName: string
  /** Another set that this one is shown against. */
  before?: string[]
  busy?: boolean
  /** What stands beside the grid. */
  beside?: ReactNode
  places?: Places
  footer?: string[]
}

/** All that there is to say of a set: where it stands, what it costs, and why each proposal is in it or not. */
export function WholeShortlist({
  of: answer,
  callId,
  fileName,
  before,
  busy,
  beside,
  places,
  footer,
}: Props) {
  const [shown, setShown] = useState<{ index: number; of: Answer }>()
  // An alternative is one of this answer, and gone with it.
  const index = shown?.of === answer ? shown.index : undefined
  const alternative = index === undefined ? undefined : answer.alternatives[index]
  const markOf = alternative
    ? marksAgainst(alternative.proposals, answer.selected)
    : marksAgainst(answer.selected, before)
  const note = alternative && (
    <>
      Alternative {(index ?? 0) + 1} against the set.{' '}
      <button className="il-link-button" type="button" onClick={() => setShown(undefined)}>
        Back to the set
      </button>
    </>
  )
  return (
    <>
      <ShortlistFacts of={answer} />
      <GaveWay of={answer} />
      <div className={beside ? 'il-grid sl-halves' : undefined}>
        <div className="il-stack">
          <SetGrid of={answer} markOf={markOf} note={note} busy={busy} />
          <WhatBinds of={answer} />
          <Draw of={answer} />
          <AlternativesCard
            of={answer}
            shown={index}
            onShow={(next) => setShown(next === undefined ? undefined : { index: next, of: answer })}
          />
        </div>
        {beside && <div className="il-stack">{beside}</div>}
      </div>
      <ProposalsCard of={answer} fileName={fileName} places={places} footer={footer} />
      <div className="il-grid il-grid--halves">
        <ReservesCard of={answer} />
        <LevelsCard of={answer} callId={callId} />
      </div>
    </>
  )
}
