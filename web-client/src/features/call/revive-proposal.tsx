import { useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import { useCallsHome } from './calls'
import { useCallNames } from './ideas'
import { type Proposal, useProposalsHome } from './proposals'
import { Refused } from './refused'

/** Makes a draft of it in a call that is open, and goes there. */
export function ReviveProposal({ proposal, onDone }: { proposal: Proposal; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const home = useProposalsHome()
  const callsHome = useCallsHome()
  const navigate = useNavigate()
  const field = useId()
  const calls = useCallNames('OPEN')
  const [chosen, setChosen] = useState<string>()
  const made = useRef<string>(undefined)
  const options = (calls.data?.results ?? [])
    .filter(({ id }) => id !== proposal.callId)
    .map(({ id, title }) => ({ value: id, label: title }))
  const callId = chosen ?? options[0]?.value
  const reviving = useConfirmedAction({
    content: `${proposal.id} ${callId}`,
    async send(headers) {
      const answer = await api.POST('/programmes/{programmeId}/proposals/{id}/revival', {
        params: { path: { programmeId, id: proposal.id } },
        body: { callId: callId ?? '' },
        headers,
      })
      made.current = bodyOf(answer).id
    },
    done: 'It is a draft of the other call now',
    onDone() {
      onDone()
      navigate(`${home}/${made.current}`)
    },
  })
  const there = idThere(reviving.error)
  return (
    <ConfirmDialog
      open
      title={`Bring “${proposal.title}” into another call?`}
      confirm="Make a draft of it"
      cancel="Not now"
      harmless
      disabled={callId === undefined}
      busy={reviving.isPending}
      onConfirm={() => reviving.mutate()}
      onCancel={onDone}
    >
      {there ? (
        <p role="alert">
          It was brought into this call before: <Link to={`${home}/${there}`}>see what it is there</Link>.
        </p>
      ) : (
        <Refused error={reviving.error} />
      )}
      <p>
        All that it says is copied into a draft, which can then be changed. What stands here stays as it is.
      </p>
      <QueryView
        query={calls}
        what="the calls that are open"
        isEmpty={() => options.length === 0}
        empty={
          <p>
            No other call is open, so there is nowhere to bring it yet. It stays here until one is:{' '}
            <Link to={`${callsHome}/new`}>make a call</Link>, or open one that is{' '}
            <Link to={`${callsHome}?state=DRAFT`}>drafted already</Link>.
          </p>
        }
      >
        {() => (
          <SelectField
            id={field}
            label="Which call?"
            options={options}
            value={callId ?? ''}
            onChange={setChosen}
          />
        )}
      </QueryView>
    </ConfirmDialog>
  )
}

/** What the call holds of it already. */
function idThere(error: unknown): string | undefined {
  const id = isProblemError(error) ? error.problem.proposalId : undefined
  return typeof id === 'string' ? id : undefined
}
