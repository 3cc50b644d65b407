import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { type Challenge, useChallengesHome } from './challenges'

/** The symptoms in which it shows, and the insights that speak of it. */
export function EvidenceCard({ challenge, mayWrite }: { challenge: Challenge; mayWrite: boolean }) {
  const { id, symptoms, insights } = challenge
  const home = useChallengesHome()
  const edit = `${home}/${id}/edit`
  const isBare = symptoms.length + insights.length === 0
  return (
    <Card title="Evidence" tools={mayWrite && !isBare && <Link to={edit}>Change it</Link>}>
      {isBare && (
        <EmptyState
          title="No evidence yet"
          action={mayWrite && <Link to={edit}>Cite symptoms and insights</Link>}
        >
          A challenge that nobody can point to is hard to believe in.
        </EmptyState>
      )}
      {symptoms.length > 0 && (
        <>
          <h3 className="ch-part">It shows in {counted(symptoms.length, 'symptom', 'symptoms')}</h3>
          <ul className="ch-list">
            {symptoms.map((symptom) => (
              <li key={symptom.id}>
                <Link to={`${home}/symptoms/${symptom.id}`}>{symptom.statement}</Link>
                <small>
                  Met in {counted(symptom.occurrences, 'finding or insight', 'findings and insights')}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {insights.length > 0 && (
        <>
          <h3 className="ch-part">{counted(insights.length, 'insight speaks', 'insights speak')} of it</h3>
          <Insights of={insights} />
        </>
      )}
    </Card>
  )
}

function Insights({ of: insights }: { of: Challenge['insights'] }) {
  const programmeId = useProgrammeId()
  const mayRead = useIsOneOf('LEAD', 'FACILITATOR', 'CONTRIBUTOR', 'VIEWER', 'INTEGRATION')
  return (
    <ul className="ch-list">
      {insights.map(({ id, statement, kind }) => (
        <li key={id}>
          {mayRead ? <Link to={`/programmes/${programmeId}/insights/${id}`}>{statement}</Link> : statement}
          <small>{inWords(kind)}</small>
        </li>
      ))}
    </ul>
  )
}
