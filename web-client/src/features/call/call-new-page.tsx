import { useNavigate } from 'react-router'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Skeleton } from '@/shared/skeleton'
import { useRefresh } from '@/shared/use-refresh'
import { useTimeZone } from '@/shared/use-time-zone'
import { CallForm } from './call-form'
import { useCallsHome, useMayRunCalls } from './calls'
import { useCallForm } from './use-call-form'

/** A new draft. Only its title is needed at first. */
export function CallNewPage() {
  const mayRun = useMayRunCalls()
  const timeZone = useTimeZone()
  return (
    <>
      <PageHeading
        title="New call for proposals"
        purpose="Only the title is needed to save a draft. Nobody can apply until you open it."
      />
      {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
      {mayRun && (timeZone ? <NewCall timeZone={timeZone} /> : <Skeleton of="the form" />)}
    </>
  )
}

function NewCall({ timeZone }: { timeZone: string }) {
  const home = useCallsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useCallForm({
    timeZone,
    async onSaved({ id }) {
      notify('The draft is saved')
      await navigate(`${home}/${id}`)
      await refresh()
    },
  })
  return <CallForm form={form} timeZone={timeZone} save="Save draft" cancelTo={home} />
}
