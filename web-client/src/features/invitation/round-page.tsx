import { useLocation, useParams } from 'react-router'
import { queries, type Schemas } from '@/api/client'
import { purposeWords } from '@/shared/asking-words'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits, inMinutes, inPercent } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { RoundLink } from '@/shared/round-link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { allStates, leftOutInWords, stateInWords, stateMeaning } from './invitation-words'
import { LeftOutTable } from './left-out-table'
import { countIn, leftOutIn, type Round } from './rounds'
import { StateBar } from './state-bar'
import './invitation.css'

const soon = 3_000

/** One round: how many stand where, and who was left out. */
export function RoundPage() {
  const programmeId = useProgrammeId()
  const { roundId = '' } = useParams()
  const round = queries.useQuery(
    'get',
    '/programmes/{programmeId}/invitation-rounds/{id}',
    { params: { path: { programmeId, id: roundId } } },
    {
      refetchInterval: ({ state: { data } }) =>
        data && new Date(data.sendAt).getTime() <= Date.now() && isMoving(data) && soon,
    },
  )
  return (
    <>
      <PageHeading
        title={round.data?.name ?? 'Round of invitations'}
        purpose={round.data && <Summary of={round.data} />}
      />
      <QueryView query={round} what="the round">
        {(data) => (
          <>
            <Standings of={data} />
            {leftOutIn(data) > 0 && <LeftOut of={data} />}
          </>
        )}
      </QueryView>
    </>
  )
}

function isMoving(round: Round): boolean {
  return countIn(round, 'SCHEDULED') + countIn(round, 'SENDING') > 0
}

function Summary({ of: { prioritisationId, ...round } }: { of: Round }) {
  return (
    <>
      {summary(round)}
      {prioritisationId && (
        <>
          {' '}
          The round to vote in: <RoundLink id={prioritisationId} />
        </>
      )}
    </>
  )
}

function summary({
  purpose,
  minutes,
  templateName,
  sendAt,
  madeBy,
  wave,
}: Omit<Round, 'prioritisationId'>): string {
  const whom = wave === null ? '' : `, whom ${wave === 0 ? 'the seeds' : `wave ${wave}`} referred`
  const sent = new Date(sendAt).getTime() > Date.now() ? 'To be sent' : 'Sent'
  const by = madeBy ? ` by ${madeBy}` : ''
  return `${purposeWords[purpose]}, ${counted(minutes, 'minute', 'minutes')}, in the words of “${templateName}”${whom}. ${sent} on ${inMinutes(sendAt)}${by}.`
}

/** Whether somebody voted is not kept with their name. */
function soFar(round: Round): string {
  return round.purpose === 'BALLOT'
    ? 'Who of them voted is a secret; the round to vote in says how many did.'
    : `${inDigits(countIn(round, 'ANSWERED'))} of them answered so far.`
}

function Standings({ of: round }: { of: Round }) {
  const home = `/programmes/${useProgrammeId()}/invitations`
  const rows = allStates.filter((state) => countIn(round, state) > 0)
  return (
    <Card
      title={`${counted(round.invited, 'person', 'people')} invited`}
      note={soFar(round)}
      tools={<Link to={`${home}?roundId=${round.id}`}>See them one by one</Link>}
    >
      <StateBar round={round} />
      <DataTable
        caption="Invitations by state"
        rows={rows}
        rowKey={(state) => state}
        columns={[
          {
            header: 'State',
            cell: (state) => <Tag meaning={stateMeaning(state)}>{stateInWords(state, round.purpose)}</Tag>,
          },
          {
            header: 'Invitations',
            numeric: true,
            cell: (state) => (
              <Link to={`${home}?roundId=${round.id}&state=${state}`}>
                {inDigits(countIn(round, state))}
                <span className="nhsuk-u-visually-hidden">
                  {' '}
                  {stateInWords(state, round.purpose).toLowerCase()}
                </span>
              </Link>
            ),
          },
          {
            header: 'Share',
            numeric: true,
            cell: (state) => inPercent(countIn(round, state) / round.invited),
          },
        ]}
      />
    </Card>
  )
}

/** By name for whoever has just made it; nobody is told again. */
function LeftOut({ of: round }: { of: Round }) {
  const { state } = useLocation() as { state: { leftOut?: Schemas['LeftOutOfInvitations'][] } | null }
  const title = `${counted(leftOutIn(round), 'person', 'people')} left out`
  if (state?.leftOut) {
    return (
      <Card title={title} note="Their names are shown only now; later they are only counted.">
        <LeftOutTable leftOut={state.leftOut} />
      </Card>
    )
  }
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        rows={round.leftOut}
        rowKey={({ reason }) => reason}
        columns={[
          { header: 'Why', cell: ({ reason }) => leftOutInWords(reason) },
          { header: 'People', numeric: true, cell: ({ count }) => inDigits(count) },
        ]}
      />
    </Card>
  )
}
