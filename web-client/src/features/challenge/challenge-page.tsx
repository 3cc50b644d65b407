import { useState } from 'react'
import { Card } from '@/shared/card'
import { Facts } from '@/shared/facts'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { doubtInWords, useLatestRanks } from '@/shared/latest-ranks'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ordinal } from '@/shared/rank-words'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useReference } from '@/shared/use-reference'
import { AboutChallenge } from './about-challenge'
import { type Asking, ChallengeStep } from './challenge-step'
import { challengeStatusMeaning } from './challenge-words'
import { type Challenge, type HeldChallenge, useChallengesHome, useMayWriteChallenges } from './challenges'
import { DeleteChallenge } from './delete-challenge'
import { EvidenceCard } from './evidence-card'
import type { ChallengeCards } from './routes'
import { StepDialog } from './step-dialog'
import './challenge.css'

/** All of one challenge, and what is to be done about it. */
export function ChallengePage({ cards }: { cards: ChallengeCards }) {
  return (
    <AboutChallenge title="Challenge">
      {(held) => <One key={held.data.id} held={held} cards={cards} />}
    </AboutChallenge>
  )
}

function One({ held, cards }: { held: HeldChallenge; cards: ChallengeCards }) {
  const challenge = held.data
  const { id, statement, why, status } = challenge
  const programmeId = useProgrammeId()
  const mayWrite = useMayWriteChallenges()
  const [asking, setAsking] = useState<Asking>()
  const done = () => setAsking(undefined)
  return (
    <>
      <PageHeading
        title={statement}
        purpose={why ?? undefined}
        tags={<Tag meaning={challengeStatusMeaning[status]}>{inWords(status)}</Tag>}
        action={
          mayWrite && (
            <Link className="nhsuk-button" to={`/programmes/${programmeId}/targets/new?challengeId=${id}`}>
              Set a target
            </Link>
          )
        }
      />
      <HowDoWeKnow kind="CHALLENGE" id={id} />
      {!mayWrite && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          {Object.entries(cards).map(([name, Besides]) => (
            <Besides key={name} challenge={challenge} />
          ))}
          <EvidenceCard challenge={challenge} mayWrite={mayWrite} />
        </div>
        <div className="il-stack">
          <ChallengeStep challenge={challenge} mayWrite={mayWrite} onAsk={setAsking} />
          <AboutIt challenge={challenge} mayWrite={mayWrite} onDelete={() => setAsking('delete')} />
          <Priority challenge={challenge} />
        </div>
      </div>
      {asking === 'delete' && <DeleteChallenge held={held} onDone={done} />}
      {asking && asking !== 'delete' && <StepDialog to={asking} challenge={challenge} onDone={done} />}
    </>
  )
}

type AboutProps = { challenge: Challenge; mayWrite: boolean; onDelete: () => void }

function AboutIt({ challenge, mayWrite, onDelete }: AboutProps) {
  const { id, affected, groupCodes, placeCodes, owner, theme, createdAt } = challenge
  const { groups, places } = useReference()
  const home = useChallengesHome()
  const programmeId = useProgrammeId()
  return (
    <Card title="About it" tools={mayWrite && <Link to={`${home}/${id}/edit`}>Change it</Link>}>
      <Facts
        of={[
          { term: 'Who is affected', value: affected },
          { term: 'Groups', value: groupCodes.map((code) => groups.of(code)).join(', ') || null },
          { term: 'Places', value: placeCodes.map((code) => places.of(code)).join(', ') || null },
          {
            term: 'Who sees to it',
            value: owner && (
              <Link to={`/programmes/${programmeId}/stakeholders/${owner.id}`}>{owner.name}</Link>
            ),
          },
          { term: 'Takes up the theme', value: theme?.name },
          { term: 'Described on', value: inDays(createdAt) },
        ]}
      />
      {mayWrite && (
        <p className="il-text ch-below">
          <button className="il-link-button" type="button" onClick={onDelete}>
            Delete it
          </button>
        </p>
      )}
    </Card>
  )
}

/** What people made of it, and apart from that what whoever runs the programme thinks of it. */
function Priority({ challenge: { id, impact, effort, spread } }: { challenge: Challenge }) {
  const { round, ranks } = useLatestRanks()
  const home = useChallengesHome()
  const programmeId = useProgrammeId()
  const ranked = ranks.get(id)
  const set = impact !== null && effort !== null && spread !== null
  return (
    <Card title="How much it matters">
      <Facts
        of={[
          {
            term: 'As people ranked it',
            value: ranked ? (
              <Link to={`/programmes/${programmeId}/prioritisations/${round?.id}`}>
                {ordinal(ranked.rank)} of {ranks.size}
              </Link>
            ) : (
              'In no round that has closed'
            ),
            note: [round && ranked && round.title, ranked && doubtInWords(ranked)].filter(Boolean).join(', '),
          },
          {
            term: 'Compared by impact, effort and spread',
            value: (
              <Link to={`${home}/scores`}>
                {set ? `${impact * spread * (6 - effort)} of 125` : 'Not compared yet'}
              </Link>
            ),
            note: set
              ? `Impact ${impact}, effort ${effort}, spread ${spread}, each of 5. It is no ranking.`
              : undefined,
          },
        ]}
      />
    </Card>
  )
}
