import { useState } from 'react'
import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { type LatestRanks, useLatestRanks } from '@/shared/latest-ranks'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { PictureCard } from '@/shared/picture-card'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { scoresPath, useChallengesHome, useMayWriteChallenges } from './challenges'
import { svgOfScores } from './score-drawing'
import { ScoreLegend, ScorePicture } from './score-picture'
import { ScoreTable } from './score-table'
import { findingOf, placedIn, type Scored, type Scores } from './scores'
import { SetParts } from './set-parts'
import './scores.css'

/** Challenges compared by numbers that people set: beside the ranking, never in its place. */
export function ScoresPage() {
  const programmeId = useProgrammeId()
  const scores = queries.useQuery('get', scoresPath, { params: { path: { programmeId } } })
  return (
    <>
      <PageHeading
        title="Impact, effort and spread"
        purpose="A quick comparison of what is still to be overcome, by three numbers that whoever runs the programme sets."
      />
      <NotTheRanking latest={useLatestRanks()} />
      <QueryView
        query={scores}
        what="the comparison"
        isEmpty={({ results }) => results.length === 0}
        empty={<Nothing />}
      >
        {(found) => <Compared scores={found} />}
      </QueryView>
    </>
  )
}

function NotTheRanking({ latest: { round } }: { latest: LatestRanks }) {
  const programmeId = useProgrammeId()
  return (
    <section className="il-card il-card--limits" aria-label="What this is not">
      <p className="il-text sc-not">
        <strong>This is not the ranking.</strong> What matters most is decided by those who vote in a round,
        weighted so that groups heard less still count.{' '}
        {round ? (
          <>
            The latest is{' '}
            <Link to={`/programmes/${programmeId}/prioritisations/${round.id}`}>{round.title}</Link>; its
            order stands beside the numbers here.
          </>
        ) : (
          'No round has closed yet.'
        )}
      </p>
    </section>
  )
}

function Nothing() {
  return (
    <div className="il-card">
      <EmptyState
        title="Nothing to compare yet"
        action={<Link to={useChallengesHome()}>See all challenges</Link>}
      >
        Challenges that are open or in progress are compared here.
      </EmptyState>
    </div>
  )
}

function Compared({ scores }: { scores: Scores }) {
  const mayWrite = useMayWriteChallenges()
  const latest = useLatestRanks()
  const [setting, setSetting] = useState<Scored>()
  const placed = placedIn(scores.results)
  const finding = findingOf(placed, scores.results.length)
  return (
    <>
      <PictureCard
        title="Impact against effort"
        note={finding}
        fileName="impact-against-effort"
        rows={placed}
        rowKey={({ challenge }) => challenge.id}
        footer={['Set by people to compare challenges; it is not the ranking.']}
        columns={[
          { header: 'Challenge', value: ({ challenge }) => challenge.statement },
          { header: 'Number', value: (one) => placed.indexOf(one) + 1, numeric: true },
          { header: 'Impact', value: ({ impact }) => impact, numeric: true },
          { header: 'Effort', value: ({ effort }) => effort, numeric: true },
          { header: 'Spread', value: ({ spread }) => spread, numeric: true },
          { header: 'Impact × spread × (6 − effort)', value: ({ score }) => score, numeric: true },
        ]}
        drawing={() => svgOfScores(placed, finding)}
      >
        {placed.length === 0 ? (
          <EmptyState title="None is compared yet">
            {mayWrite
              ? 'Say below of each how much it matters, how much it takes and how widely it is met.'
              : 'Leads and facilitators set the numbers.'}
          </EmptyState>
        ) : (
          <>
            <ScoreLegend />
            <ScorePicture placed={placed} finding={finding} />
          </>
        )}
      </PictureCard>
      <ScoreTable scores={scores} latest={latest} onSet={mayWrite ? setSetting : undefined} />
      {setting && (
        <SetParts key={setting.challenge.id} scored={setting} onClose={() => setSetting(undefined)} />
      )}
    </>
  )
}
