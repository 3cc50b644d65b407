import { download } from '@/shared/csv'
import { Icon } from '@/shared/icon'
import { PictureCard, type TwinColumn } from '@/shared/picture-card'
import { ChallengeLink } from './challenge-link'
import type { Round } from './prioritisations'
import { svgOfRanking } from './ranking-drawing'
import { RankingPicture } from './ranking-picture'
import {
  intervalInWords,
  limitsOf,
  movedInWords,
  proofInWords,
  type Ranked,
  type Ranking,
  schulzePlaces,
} from './ranking-rows'
import { whatFalls, whatRises } from './weighting-words'

type Props = { ranking: Ranking; round: Round }

/** The order with its intervals, weighted and unweighted beside each other, and Schulze in the table. */
export function RankingOrder({ ranking, round }: Props) {
  const schulze = schulzePlaces(ranking)
  const moved = [whatRises(ranking), whatFalls(ranking)].filter((words) => words !== undefined)
  const isWeighted = ranking.weighting.dimensions.length > 0
  const fileName = `ranking-${round.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  const columns: TwinColumn<Ranked>[] = [
    {
      header: 'Challenge',
      value: ({ statement }) => statement,
      cell: (ranked) => <ChallengeLink of={ranked} />,
    },
    { header: 'Rank', value: ({ rank }) => rank, numeric: true },
    { header: 'Nine of ten resamples', value: ({ rankInterval }) => intervalInWords(rankInterval) },
    { header: 'Unweighted', value: ({ unweightedRank }) => unweightedRank, numeric: true },
    { header: 'Schulze', value: ({ challengeId }) => schulze.get(challengeId) ?? null, numeric: true },
    { header: 'By weighting', value: movedInWords },
  ]
  return (
    <PictureCard
      title="The ranking, and how sure it is"
      note={
        isWeighted
          ? 'Groups heard less still count by their share of the people there.'
          : 'Each ballot counts the same.'
      }
      fileName={fileName}
      columns={columns}
      rows={ranking.ranking}
      rowKey={({ challengeId }) => challengeId}
      footer={limitsOf(ranking)}
      drawing={() => svgOfRanking(ranking, round.title)}
      choices={
        <>
          <p className="il-text">{proofInWords(ranking)}</p>
          {moved.length > 0 && (
            <section className="pr-rises" aria-label="What weighting changes">
              <p className="il-text">
                Some groups have many people and sent few ballots. Here each group counts by how many people
                it has; counted by ballots alone, the order would be another.
              </p>
              {moved.map((words) => (
                <p className="il-text" key={words}>
                  {words}
                </p>
              ))}
            </section>
          )}
          <p className="il-text">
            <button
              className="il-link-button pr-json"
              type="button"
              onClick={() =>
                download(`${fileName}.json`, JSON.stringify(ranking, null, 2), 'application/json')
              }
            >
              <Icon name="download" small /> Download all of it as JSON
            </button>
          </p>
        </>
      }
    >
      <RankingPicture ranking={ranking} isWeighted={isWeighted} />
    </PictureCard>
  )
}
