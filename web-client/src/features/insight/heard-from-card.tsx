import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { sourceInWords } from '@/shared/source-words'
import { useProgrammeId } from '@/shared/use-membership'
import { originInWords, whoInWords } from './insight-words'
import type { Insight } from './insights'

/** Roles and places of those who said it; who they are, for those who may know. */
export function HeardFromCard({ of: { heardFrom, people } }: { of: Insight }) {
  const programmeId = useProgrammeId()
  return (
    <Card title="Where it comes from" note="People of one organisation are one independent voice.">
      {heardFrom.length === 0 ? (
        <p className="il-text">Nobody is named as having said it.</p>
      ) : (
        <ul className="is-list">
          {heardFrom.map((source) => (
            <li key={JSON.stringify(source)}>
              {sourceInWords(source)}
              {source.groupName && source.sectorName && <small>{source.sectorName}</small>}
            </li>
          ))}
        </ul>
      )}
      {people && people.length > 0 && (
        <details className="nhsuk-details is-people">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">Who they are</span>
          </summary>
          <ul className="is-list">
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/programmes/${programmeId}/stakeholders/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

export function InsightFacts({ of }: { of: Insight }) {
  const { whoCouldAct, firstHeardOn, lastHeardOn, origin, suggestedBy } = of
  return (
    <Card title="About it">
      <Facts
        of={[
          { term: 'Who could act', value: whoCouldAct ? whoInWords[whoCouldAct] : 'Nobody said' },
          {
            term: firstHeardOn === lastHeardOn ? 'Heard on' : 'First heard',
            value: inDays(firstHeardOn),
            note: firstHeardOn === lastHeardOn ? undefined : `last on ${inDays(lastHeardOn)}`,
          },
          { term: 'How it came here', value: originInWords[origin], note: suggestedBy ?? undefined },
        ]}
      />
    </Card>
  )
}
