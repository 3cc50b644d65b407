import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { ifMatch } from '@/api/versions'
import { Card } from '@/shared/card'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { ErrorSummary } from '@/shared/error-summary'
import { reasonOf } from '@/shared/failure'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type HeldPerson, personPath } from './use-person'
import './person-choices.css'

type Props = { person: HeldPerson; mergeTo: string }

/** What cannot be undone: joining two entries, and erasing somebody who asks for it. */
export function PersonChoices({ person: { data, etag }, mergeTo }: Props) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [asking, setAsking] = useState(false)

  const erasing = useMutation({
    mutationFn: () =>
      api.DELETE(personPath, { params: { path: { programmeId, id: data.id } }, headers: ifMatch({ etag }) }),
    async onSuccess() {
      notify(`${data.name} is erased`)
      await navigate(`/programmes/${programmeId}/stakeholders`)
      await refresh()
    },
    async onError(error) {
      setAsking(false)
      if (hasStatus(error, 412)) await refresh()
    },
  })

  const { error } = erasing
  const problems = useMemo(() => (error ? [{ message: refusal(error) }] : []), [error])

  return (
    <Card title="Their data, their choice">
      <ErrorSummary items={problems} title={`${data.name} was not erased`} />
      <ul className="sh-choices">
        <li>
          <Link to={mergeTo}>Merge with another entry</Link>
          <small>When the same person is here twice</small>
        </li>
        <li>
          <button className="il-link-button" type="button" onClick={() => setAsking(true)}>
            Erase and keep the counts
          </button>
          <small>When they ask to be forgotten</small>
        </li>
      </ul>
      <ConfirmDialog
        open={asking}
        title={`Erase ${data.name}?`}
        confirm="Erase"
        cancel="Keep them"
        busy={erasing.isPending}
        onConfirm={() => erasing.mutate()}
        onCancel={() => setAsking(false)}
      >
        <strong>Goes:</strong> name, email, jobs and words. <strong>Stays, without a name:</strong> place,
        sector, group, dates and referrals, so that figures still add up. They cannot be added again. This
        cannot be undone.
      </ConfirmDialog>
    </Card>
  )
}

function refusal(error: unknown): string {
  if (hasStatus(error, 412)) return 'Somebody changed this person meanwhile. Look at them again, then decide.'
  return reasonOf(error)
}
