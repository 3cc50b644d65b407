import { useState } from 'react'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { type Target, targetStatusMeaning, valueInWords } from '@/shared/target-words'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutTarget } from './about-target'
import { DeleteTarget } from './delete-target'
import { ReadingsCard } from './readings-card'
import { TargetChart } from './target-chart'
import { TargetFacts } from './target-facts'
import { statusInWords } from './target-sentences'
import { type HeldTarget, useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

/** One target: where it stands, where it leads, and all that was measured. */
export function TargetPage() {
  return <AboutTarget title="Target">{(held) => <One key={held.data.id} held={held} />}</AboutTarget>
}

function One({ held }: { held: HeldTarget }) {
  const target = held.data
  const { id, name, status, challengeId, challengeStatement } = target
  const home = useTargetsHome()
  const programmeId = useProgrammeId()
  const maySet = useMaySetTargets()
  const [isDeleting, setIsDeleting] = useState(false)
  return (
    <>
      <PageHeading
        title={name}
        purpose={
          <>
            For the challenge{' '}
            <Link to={`/programmes/${programmeId}/challenges/${challengeId}`}>{challengeStatement}</Link>
          </>
        }
        tags={<Tag meaning={targetStatusMeaning[status]}>{inWords(status)}</Tag>}
        action={
          maySet && (
            <Link className="nhsuk-button" to={`${home}/${id}/readings/new`}>
              Add a reading
            </Link>
          )
        }
      />
      <HowDoWeKnow kind="TARGET" id={id} />
      {!maySet && <ReadOnlyNote who="Leads and facilitators" />}
      <TargetFacts target={target} />
      <TargetChart target={target} />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <ReadingsCard target={target} maySet={maySet} />
        </div>
        <div className="il-stack">
          <AboutIt target={target} maySet={maySet} onDelete={() => setIsDeleting(true)} />
        </div>
      </div>
      {isDeleting && <DeleteTarget held={held} onDone={() => setIsDeleting(false)} />}
    </>
  )
}

function AboutIt({ target, maySet, onDelete }: { target: Target; maySet: boolean; onDelete: () => void }) {
  const { id, measure, unit, direction, baseline, scope, owner, status } = target
  const home = useTargetsHome()
  const programmeId = useProgrammeId()
  return (
    <Card title="About it" tools={maySet && <Link to={`${home}/${id}/edit`}>Change it</Link>}>
      <Facts
        of={[
          { term: 'What is measured', value: measure },
          { term: 'Better is', value: direction === 'UP' ? 'More' : 'Less' },
          { term: 'Baseline', value: valueInWords(baseline.value, unit), note: `on ${inDays(baseline.on)}` },
          {
            term: 'Target',
            value: valueInWords(target.target.value, unit),
            note: `by ${inDays(target.target.on)}`,
          },
          { term: 'Where it holds', value: scope },
          {
            term: 'Who sees to it',
            value: owner && (
              <Link to={`/programmes/${programmeId}/stakeholders/${owner.id}`}>{owner.name}</Link>
            ),
          },
          { term: `Why it is ${inWords(status).toLowerCase()}`, value: statusInWords[status] },
        ]}
      />
      {maySet && (
        <p className="il-text tg-below">
          <button className="il-link-button" type="button" onClick={onDelete}>
            Delete this target
          </button>
        </p>
      )}
    </Card>
  )
}
