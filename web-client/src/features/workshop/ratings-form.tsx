import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { type Rating, ratingInWords, ratings } from '@/shared/rating-words'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { type ParticipantRatings, participantRatingsPath, useWorkshopsHome, type Workshop } from './workshops'

/** What is said, by the principle of which it is said; nothing is "". */
type Values = Record<string, string>
type Props = { workshop: Workshop; said: ParticipantRatings; next?: ParticipantRatings['person'] }

const answers = [
  ...ratings.map((rating) => ({ value: rating, label: ratingInWords[rating] })),
  { value: '', label: 'They say nothing of it' },
]

/** One question for each principle; then the next of whom nothing is noted yet. */
export function RatingsForm({ workshop, said, next }: Props) {
  const home = `${useWorkshopsHome()}/${workshop.id}`
  const form = useRatingsForm({ workshop, said, next }, home)
  return (
    <div className="ws-form">
      <ProblemForm form={form} save={next ? `Save, then ${next.name}` : 'Save'} cancelTo={home}>
        {workshop.principles.map(({ principleId, title, statement }) => (
          <Card key={principleId} title={title} note={statement}>
            <RadiosField label="Did it help?" options={answers} {...form.field(principleId)} />
          </Card>
        ))}
      </ProblemForm>
    </div>
  )
}

function useRatingsForm({ workshop, said: { person, ratings: before }, next }: Props, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const given = (principleId: string) => before.find((one) => one.principleId === principleId)?.rating ?? ''
  const path = { programmeId, id: workshop.id, stakeholderId: person.id }
  return useProblemForm<Values, ParticipantRatings>({
    draftKey: `${programmeId}/workshops/${workshop.id}/ratings/${person.id}`,
    initial: Object.fromEntries(
      workshop.principles.map(({ principleId }) => [principleId, given(principleId)]),
    ),
    submit: async (values) => {
      const said = Object.entries(values)
        .filter(([, rating]) => rating !== '')
        .map(([principleId, rating]) => ({ principleId, rating: rating as Rating }))
      return bodyOf(await api.PUT(participantRatingsPath, { params: { path }, body: { ratings: said } }))
    },
    async onSaved() {
      notify(`What ${person.name} says is saved`)
      await navigate(next ? `${home}/ratings/${next.id}` : home)
      await refresh()
    },
    once: true,
  })
}
