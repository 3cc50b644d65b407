import { useMutation } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { api, type Schemas } from '@/api/client'
import { AddressToShare } from '@/shared/address-to-share'
import { Card } from '@/shared/card'
import { ErrorSummary } from '@/shared/error-summary'
import { reasonOf } from '@/shared/failure'
import { inDays } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { RoundLink } from '@/shared/round-link'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { RoundField } from './round-field'

const linksPath = '/programmes/{programmeId}/stakeholders/{id}/participation-links'

const purposes: { value: Schemas['Purpose']; label: string }[] = [
  { value: 'ENGAGE', label: 'To take part' },
  { value: 'CONVERSATION', label: 'To talk with us' },
  { value: 'BALLOT', label: 'To help to choose' },
  { value: 'WORKSHOP', label: 'To come to a workshop' },
  { value: 'REVIEW', label: 'To look over what we have' },
  { value: 'INSIGHT', label: 'To tell us what they see' },
]

/** A link to hand over in person. It is shown once: the service keeps only a digest of it. */
export function PersonLink({ person }: { person: Schemas['Stakeholder'] }) {
  const id = useId()
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [purpose, setPurpose] = useState<Schemas['Purpose']>('ENGAGE')
  const [roundId, setRoundId] = useState('')
  const params = { path: { programmeId, id: person.id } }

  const making = useMutation({
    mutationFn: async () => {
      const round = purpose === 'BALLOT' && roundId ? { prioritisationId: roundId } : {}
      return (await api.POST(linksPath, { params, body: { purpose, ...round } })).data
    },
    onSuccess: () => refresh(),
  })
  const withdrawing = useMutation({
    mutationFn: (linkId: string) =>
      api.POST(`${linksPath}/{linkId}/revocation`, { params: { path: { ...params.path, linkId } } }),
    async onSuccess() {
      making.reset()
      notify('The link works no more')
      await refresh()
    },
  })

  const error = making.error ?? withdrawing.error
  const problems = useMemo(() => (error ? [{ message: reasonOf(error) }] : []), [error])
  const link = making.data

  return (
    <Card
      title="Answering without an account"
      note="A link of their own, to hand over in person. Nothing is sent."
    >
      <ErrorSummary items={problems} title="This did not work" />
      {link?.url ? (
        <MadeLink
          link={link}
          url={link.url}
          busy={withdrawing.isPending}
          onWithdraw={() => withdrawing.mutate(link.id)}
        />
      ) : (
        <form
          className="il-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (!making.isPending) making.mutate()
          }}
        >
          <SelectField
            id={`${id}-purpose`}
            label="What for?"
            options={purposes}
            value={purpose}
            onChange={(value) => setPurpose(value as Schemas['Purpose'])}
          />
          {purpose === 'BALLOT' && <RoundField id={`${id}-round`} value={roundId} onChange={setRoundId} />}
          <button className="nhsuk-button nhsuk-button--secondary il-button--small" type="submit">
            Make a link
          </button>
        </form>
      )}
    </Card>
  )
}

type Made = { link: Schemas['ParticipationLink']; url: string; busy: boolean; onWithdraw: () => void }

function MadeLink({ link, url, busy, onWithdraw }: Made) {
  return (
    <div className="il-form">
      {link.prioritisationId && (
        <p className="il-text">
          To vote in <RoundLink id={link.prioritisationId} />
        </p>
      )}
      <AddressToShare
        label="The link"
        what="link"
        url={url}
        note={`Works until ${inDays(link.expiresAt)}, for them alone. It is shown only now.`}
      >
        <button className="il-link-button" type="button" disabled={busy} onClick={onWithdraw}>
          Withdraw it
        </button>
      </AddressToShare>
    </div>
  )
}
