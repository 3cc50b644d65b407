import { useNavigate } from 'react-router'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useRefresh } from '@/shared/use-refresh'
import { AboutCall } from './about-call'
import { CallForm } from './call-form'
import { type HeldCall, useCallsHome, useMayRunCalls } from './calls'
import { useCallForm } from './use-call-form'

export function CallEditPage() {
  const mayRun = useMayRunCalls()
  return (
    <AboutCall title="Change the call">
      {(held, timeZone) => {
        const { id, title, state } = held.data
        const isDraft = state === 'DRAFT'
        return (
          <>
            <PageHeading
              title={`Change “${title}”`}
              purpose={
                isDraft
                  ? 'A draft: everything can change until it opens.'
                  : 'It has opened: its words, places and capacity can change, its rules stay.'
              }
            />
            {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
            {mayRun && state === 'DECIDED' && (
              <p className="il-card il-text">The call is decided and stays as it is.</p>
            )}
            {mayRun && state !== 'DECIDED' && <EditCall key={id} held={held} timeZone={timeZone} />}
          </>
        )
      }}
    </AboutCall>
  )
}

function EditCall({ held, timeZone }: { held: HeldCall; timeZone: string }) {
  const home = `${useCallsHome()}/${held.data.id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useCallForm({
    held,
    timeZone,
    async onSaved() {
      notify('The call is saved')
      await navigate(home)
      await refresh()
    },
  })
  return <CallForm form={form} call={held.data} timeZone={timeZone} save="Save" cancelTo={home} />
}
