import { useState } from 'react'
import { Card } from '@/shared/card'
import { PageHeading } from '@/shared/page-heading'
import { PrincipleChoice } from '@/shared/principle-choice'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Skeleton } from '@/shared/skeleton'
import { useTimeZone } from '@/shared/use-time-zone'
import { AboutRetrospective } from './about-retrospective'
import { ColumnFields } from './column-fields'
import { DeleteRetrospective } from './delete-retrospective'
import { TitleFields, VotesField, WhenFields } from './retrospective-fields'
import { columnGroup, retrospectiveLabels } from './retrospective-values'
import { type HeldRetrospective, useMayLead, useRetrospective, useRetrospectivesHome } from './retrospectives'
import { useEditForm } from './use-retrospective-form'
import './retrospective.css'

export function RetrospectiveEditPage() {
  const mayLead = useMayLead()
  const retrospective = useRetrospective()
  const timeZone = useTimeZone()
  return (
    <AboutRetrospective query={retrospective} title="Change the retrospective">
      {(held) => (
        <>
          <PageHeading
            title={`Change “${held.data.title}”`}
            purpose={`Of the team of ${held.data.projectTitle}.`}
          />
          {!mayLead && <ReadOnlyNote who="Leads and facilitators" />}
          {mayLead && held.data.phase === 'CLOSED' && (
            <p className="il-card il-text">The retrospective is closed and stays as it is.</p>
          )}
          {mayLead &&
            held.data.phase !== 'CLOSED' &&
            (timeZone === undefined ? (
              <Skeleton of="the form" />
            ) : (
              <Edit key={held.data.id} held={held} timeZone={timeZone} />
            ))}
        </>
      )}
    </AboutRetrospective>
  )
}

function Edit({ held, timeZone }: { held: HeldRetrospective; timeZone: string }) {
  const form = useEditForm(held, timeZone)
  const home = useRetrospectivesHome()
  const [asks, setAsks] = useState(false)
  const { id, phase } = held.data
  const mayChangeVotes = ['PREPARE', 'REFLECT', 'GROUP'].includes(phase)
  return (
    <div className="rt-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={retrospectiveLabels}
        groups={[columnGroup]}
        cancelTo={`${home}/${id}`}
      >
        <Card title="What it is">
          <TitleFields form={form} />
        </Card>
        <WhenFields form={form} timeZone={timeZone} />
        {mayChangeVotes && (
          <Card
            title="The board"
            note={phase !== 'PREPARE' && 'What is asked stays as it is once people write.'}
          >
            {phase === 'PREPARE' && <ColumnFields form={form} />}
            <VotesField form={form} />
          </Card>
        )}
        {phase === 'PREPARE' && <PrincipleChoice form={form} chosenBefore={held.data.principles} />}
      </ProblemForm>
      {phase === 'PREPARE' && (
        <button className="il-link-button rt-delete" type="button" onClick={() => setAsks(true)}>
          Delete this retrospective
        </button>
      )}
      <DeleteRetrospective retrospective={held.data} open={asks} onClose={() => setAsks(false)} />
    </div>
  )
}
