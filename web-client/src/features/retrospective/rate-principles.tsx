import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { RadiosField } from '@/shared/radios-field'
import { type Rating, ratingInWords, ratings } from '@/shared/rating-words'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { useBoardUpdate } from './boards'
import { retrospectivePath, useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

const answers = [
  ...ratings.map((rating) => ({ value: rating, label: ratingInWords[rating] })),
  { value: '', label: 'I say nothing of it' },
]

/** Whether the principles helped that guided the work, as one of the team finds. */
export function RatePrinciples({ board }: { board: Board }) {
  const { retrospective } = board.everybody
  const { said, rate } = useRatings(board)
  if (retrospective.principles.length === 0) return null
  const { rated, seats } = board.counts
  return (
    <Card
      title="Did the principles help?"
      note={`${rated} of ${counted(seats, 'person has', 'people have')} said.`}
    >
      <div className="rt-ratings">
        {retrospective.principles.map(({ principleId, title, statement }) => (
          <RadiosField
            key={principleId}
            id={`rating-${principleId}`}
            label={title}
            hint={statement}
            options={answers}
            value={said.find((one) => one.principleId === principleId)?.rating ?? ''}
            onChange={(rating) => rate(principleId, rating as Rating | '')}
          />
        ))}
      </div>
    </Card>
  )
}

/** They show at once, and go to the service in turn, all that somebody says at a time. */
function useRatings(board: Board) {
  const path = { programmeId: useProgrammeId(), id: useRetrospectiveId() }
  const { runInTurn, announce } = useSitting()
  const update = useBoardUpdate()
  const [ahead, setAhead] = useState<Schemas['PrincipleRating'][]>()
  const said = ahead ?? board.ownRatings
  return {
    said,
    async rate(principleId: string, rating: Rating | '') {
      const others = said.filter((one) => one.principleId !== principleId)
      const next = rating === '' ? others : [...others, { principleId, rating }]
      setAhead(next)
      const answer = await runInTurn(async () =>
        bodyOf(await api.PUT(`${retrospectivePath}/ratings`, { params: { path }, body: { ratings: next } })),
      )
      if (answer) {
        update((now) => ({ ...now, ownRatings: answer.ratings }))
        announce('What you say is saved')
      }
      setAhead((now) => (now === next ? undefined : now))
    },
  }
}
