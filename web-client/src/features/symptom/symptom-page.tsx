import { useState } from 'react'
import { counted, inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutSymptom } from './about-symptom'
import { DeleteSymptom } from './delete-symptom'
import { RestingChallenges } from './resting-challenges'
import { FoundIn, ToldBy } from './symptom-sources'
import { type HeldSymptom, type Symptom, useMayWriteSymptoms, useSymptomsHome } from './symptoms'
import { WhoMeetsIt } from './who-meets-it'
import './symptom.css'

/** How often, where and since when one symptom is met, and what shows it. */
export function SymptomPage() {
  return <AboutSymptom title="Symptom">{(held) => <One key={held.data.id} held={held} />}</AboutSymptom>
}

function One({ held }: { held: HeldSymptom }) {
  const symptom = held.data
  const { id, statement, detail, challenges } = symptom
  const mayWrite = useMayWriteSymptoms()
  const home = useSymptomsHome()
  const [isDeleting, setIsDeleting] = useState(false)
  return (
    <>
      <PageHeading
        title={statement}
        purpose={detail ?? undefined}
        action={
          mayWrite && (
            <Link className="nhsuk-button" to={`${home}/${id}/edit`}>
              Change it
            </Link>
          )
        }
      />
      <HowDoWeKnow kind="SYMPTOM" id={id} />
      {!mayWrite && <ReadOnlyNote who="Leads and facilitators" />}
      <HowOften of={symptom} />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <FoundIn symptom={symptom} />
          <ToldBy symptom={symptom} />
        </div>
        <div className="il-stack">
          <WhoMeetsIt symptom={symptom} />
          <RestingChallenges id={id} />
        </div>
      </div>
      {mayWrite && challenges === 0 && (
        <button className="il-link-button" type="button" onClick={() => setIsDeleting(true)}>
          Delete this symptom
        </button>
      )}
      {isDeleting && <DeleteSymptom held={held} onDone={() => setIsDeleting(false)} />}
    </>
  )
}

function HowOften({ of: symptom }: { of: Symptom }) {
  const { occurrences, findingCount, insights, retrospectives, projects, firstMetOn, lastMetOn } = symptom
  const programmeId = useProgrammeId()
  return (
    <dl className="il-facts">
      <div>
        <dt>Met</dt>
        <dd>
          <b>{counted(occurrences, 'time', 'times')}</b>
          in {counted(findingCount, 'finding', 'findings')} and{' '}
          {counted(insights.length, 'insight', 'insights')}
        </dd>
      </div>
      <div>
        <dt>Found by</dt>
        <dd>
          <b>{counted(projects.length, 'project', 'projects')}</b>
          in {counted(retrospectives, 'retrospective', 'retrospectives')}
        </dd>
      </div>
      <div>
        <dt>Since</dt>
        <dd>
          <b>{firstMetOn ? inDays(firstMetOn) : 'Not known'}</b>
          {lastMetOn ? `last on ${inDays(lastMetOn)}` : 'nothing says when'}
        </dd>
      </div>
      <div>
        <dt>Challenges that rest on it</dt>
        <dd>
          <b>{symptom.challenges}</b>
          {symptom.challenges > 0 && (
            <Link to={`/programmes/${programmeId}/challenges?symptomId=${symptom.id}`}>See them</Link>
          )}
        </dd>
      </div>
    </dl>
  )
}
