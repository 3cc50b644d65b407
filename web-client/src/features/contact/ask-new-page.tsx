import { useNavigate } from 'react-router'
import { inDays } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { AskForm } from './ask-form'
import type { Ask } from './asks'
import { useMayAsk } from './use-may-ask'
import { usePersonName } from './use-person-name'
import './contact.css'

/** One more ask, of somebody the address names or who is found here. */
export function AskNewPage() {
  const home = `/programmes/${useProgrammeId()}`
  const navigate = useNavigate()
  const notify = useNotice()
  const mayAsk = useMayAsk()
  const about = useAddress().get('stakeholderId')
  const person = usePersonName(about)
  const back = about ? `${home}/stakeholders/${about}` : `${home}/contacts`

  function onRecorded({ stakeholder: { name }, status, askedOn }: Ask) {
    notify(
      status === 'PLANNED'
        ? `${name} is to be asked on ${inDays(askedOn)}`
        : `The ask of ${name} is recorded`,
    )
    void navigate(back)
  }

  return (
    <>
      <PageHeading
        title="Record an ask"
        purpose="Each ask of somebody’s time, made or planned, so that nobody is asked too often."
      />
      {!mayAsk && <ReadOnlyNote who="Leads and facilitators" />}
      {mayAsk && !about && <AskForm cancelTo={back} onRecorded={onRecorded} />}
      {mayAsk && about && (
        <QueryView query={person} what="the person">
          {({ id, name }) => (
            <AskForm key={id} person={{ id, name }} cancelTo={back} onRecorded={onRecorded} />
          )}
        </QueryView>
      )}
    </>
  )
}
