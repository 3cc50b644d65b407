import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api, queries, type Schemas } from '@/api/client'
import { purposeWords } from '@/shared/asking-words'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { type Column, DataTable } from '@/shared/data-table'
import { ErrorSummary } from '@/shared/error-summary'
import { reasonOf } from '@/shared/failure'
import { inDays } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { QueryView } from '@/shared/query-view'
import { RoundLink } from '@/shared/round-link'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { answerInWords } from './invitation-words'
import { useMayInvite } from './use-may-invite'

type Link = Schemas['ParticipationLink']

const linksPath = '/programmes/{programmeId}/stakeholders/{id}/participation-links'

/** Every link of somebody, sent or handed over, and what they said by it. Nothing when there is none. */
export function PersonLinks({ personId }: { personId: string }) {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
  const [withdrawn, setWithdrawn] = useState<Link>()
  const params = { path: { programmeId, id: personId } }
  const links = queries.useQuery('get', linksPath, { params })
  const { start, isBusy, problems } = useWithdrawal(personId, () => setWithdrawn(undefined))

  const action: Column<Link> = {
    header: 'Action',
    cell: (link) =>
      worksStill(link) ? (
        <button className="il-link-button" type="button" onClick={() => setWithdrawn(link)}>
          Withdraw
          <span className="nhsuk-u-visually-hidden">
            {' '}
            the link for {purposeWords[link.purpose].toLowerCase()} of {inDays(link.createdAt)}
          </span>
        </button>
      ) : (
        '–'
      ),
  }
  return (
    <QueryView query={links} what="their links" isEmpty={({ results }) => results.length === 0} empty={null}>
      {({ results }) => (
        <>
          <ErrorSummary items={problems} title="This did not work" />
          <DataTable
            caption="Links"
            showCaption
            rows={results}
            rowKey={({ id }) => id}
            columns={[
              { header: 'For', cell: (link) => <WhatFor link={link} /> },
              { header: 'Made', cell: ({ createdAt }) => inDays(createdAt) },
              { header: 'Works', cell: (link) => <Working of={link} /> },
              { header: 'Answer', cell: (link) => answerInWords(link) ?? '–' },
              ...(mayInvite && results.some(worksStill) ? [action] : []),
            ]}
          />
          <ConfirmDialog
            open={withdrawn !== undefined}
            title="Withdraw this link?"
            confirm="Withdraw it"
            cancel="Keep it"
            busy={isBusy}
            onConfirm={() => withdrawn && start(withdrawn.id)}
            onCancel={() => setWithdrawn(undefined)}
          >
            It opens nothing from now on. If it was sent with an invitation, that is taken back, too. This
            cannot be undone.
          </ConfirmDialog>
        </>
      )}
    </QueryView>
  )
}

function WhatFor({ link: { purpose, prioritisationId } }: { link: Link }) {
  return (
    <>
      {purposeWords[purpose]}
      {prioritisationId && (
        <small>
          in <RoundLink id={prioritisationId} />
        </small>
      )}
      {purpose === 'BALLOT' && !prioritisationId && <small>in whichever round is open</small>}
    </>
  )
}

function worksStill({ revokedAt, expiresAt }: Link): boolean {
  return revokedAt === null && new Date(expiresAt).getTime() > Date.now()
}

function Working({ of: link }: { of: Link }) {
  if (link.revokedAt) return <Tag meaning="closed">Withdrawn</Tag>
  return worksStill(link) ? `until ${inDays(link.expiresAt)}` : <Tag meaning="closed">Ended</Tag>
}

function useWithdrawal(personId: string, onSettled: () => void) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const withdrawing = useMutation({
    // Again is as once.
    mutationFn: (linkId: string) =>
      api.POST(`${linksPath}/{linkId}/revocation`, {
        params: { path: { programmeId, id: personId, linkId } },
      }),
    async onSuccess() {
      notify('The link works no more')
      await refresh()
    },
    onSettled,
  })
  const { error } = withdrawing
  const problems = useMemo(() => (error ? [{ message: reasonOf(error) }] : []), [error])
  return { problems, isBusy: withdrawing.isPending, start: withdrawing.mutate }
}
