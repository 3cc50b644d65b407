import { inDigits } from '@/shared/format'
import { useReference } from '@/shared/use-reference'
import type { Scored } from './shortlists'
import type { Answer } from './use-preview'
import { proofInWords, signed, statusWords } from './words'

const id = 'what-changes'

/** Where the focus goes when what was pressed is gone with what it undid: to what comes of that. */
export function focusOnChanges() {
  document.getElementById(id)?.focus()
}

type Props = { before: Answer | undefined; now: Answer | undefined; isBusy: boolean; isChanged: boolean }

/**
 * What the changed question brings, beside the published one. Read out once it is there. The published one may have no answer,
 * where it contradicts itself: then there is nothing to compare with, or nothing to tell at all.
 */
export function WhatChanges({ before, now, isBusy, isChanged }: Props) {
  return (
    <div className="sl-result" id={id} tabIndex={-1} aria-live="polite" aria-busy={isBusy}>
      {isBusy && <p className="sl-result__busy">Working it out…</p>}
      {now &&
        (isChanged && before ? (
          <Against before={before} now={now} />
        ) : (
          <Alone of={now} isChanged={isChanged} />
        ))}
    </div>
  )
}

function Alone({ of: answer, isChanged }: { of: Answer; isChanged: boolean }) {
  const { objective, status } = answer
  return (
    <>
      <p className="il-small">{isChanged ? 'With your changes' : 'As published'}</p>
      <p className="sl-result__score">
        <b>{objective === null ? 'No set' : inDigits(objective)}</b>
        {status && <em>{statusWords[status].words}</em>}
      </p>
      <p className="il-small">{proofInWords(answer)}</p>
    </>
  )
}

function Against({ before, now }: { before: Answer; now: Answer }) {
  const comesIn = scoredIn(
    now,
    now.selected.filter((id) => !before.selected.includes(id)),
  )
  const goesOut = scoredIn(
    now,
    before.selected.filter((id) => !now.selected.includes(id)),
  )
  return (
    <>
      <p className="il-small">As published, and with your changes</p>
      <p className="sl-result__score">
        <span>{before.objective === null ? 'no set' : inDigits(before.objective)}</span>
        <span aria-hidden="true">→</span>
        <span className="nhsuk-u-visually-hidden"> then </span>
        <b>{now.objective === null ? 'No set' : inDigits(now.objective)}</b>
        {before.objective !== null && now.objective !== null && (
          <em>{signed(now.objective - before.objective)} points</em>
        )}
      </p>
      {comesIn.length + goesOut.length === 0 ? (
        now.objective !== null && <p className="il-text">The same proposals.</p>
      ) : (
        <dl>
          <Moves term="In" proposals={comesIn} />
          <Moves term="Out" proposals={goesOut} />
        </dl>
      )}
      {now.status && now.status !== 'OPTIMAL' && (
        <p className="il-text">
          <strong>{statusWords[now.status].words}:</strong> {statusWords[now.status].note}.
        </p>
      )}
      <p className="il-small">{proofInWords(now)}</p>
    </>
  )
}

function Moves({ term, proposals }: { term: string; proposals: Scored[] }) {
  const { places, sectors } = useReference()
  if (proposals.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {proposals.map(({ proposalId, rank, title, placeCodes, sectorCodes, score }) => (
          <p key={proposalId}>
            <b>{rank ?? ''}</b> {title}
            <small>
              {[
                ...placeCodes.map((code) => places.of(code)),
                ...sectorCodes.map((code) => sectors.of(code)),
                score !== null && inDigits(score),
              ]
                .filter(Boolean)
                .join(', ')}
            </small>
          </p>
        ))}
      </dd>
    </div>
  )
}

function scoredIn({ scores }: Answer, ids: string[]): Scored[] {
  return scores.filter(({ proposalId }) => ids.includes(proposalId))
}
