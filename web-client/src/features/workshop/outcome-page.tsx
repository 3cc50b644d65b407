import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutWorkshop } from './about-workshop'
import {
  type HeldWorkshop,
  readWorkshop,
  useMayRunWorkshops,
  useWorkshopsHome,
  type Workshop,
  workshopPath,
} from './workshops'
import './workshop.css'

type Values = { outputs: string; notes: string }

const labels: Record<keyof Values, string> = { outputs: 'What came of it', notes: 'Notes' }

/** What came of a workshop, and what was said and seen. */
export function OutcomePage() {
  const mayRun = useMayRunWorkshops()
  return (
    <AboutWorkshop title="What came of it">
      {(held) => (
        <>
          <PageHeading
            title="What came of it"
            purpose={`Of “${held.data.title}”. The team reads it, so write down nothing that somebody said in confidence.`}
          />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && held.data.state === 'CANCELLED' && (
            <p className="il-card il-text">The workshop is cancelled and stays as it is.</p>
          )}
          {mayRun && held.data.state !== 'CANCELLED' && <Outcome key={held.data.id} held={held} />}
        </>
      )}
    </AboutWorkshop>
  )
}

function Outcome({ held }: { held: HeldWorkshop }) {
  const home = `${useWorkshopsHome()}/${held.data.id}`
  const form = useOutcomeForm(held, home)
  return (
    <div className="ws-form">
      <ProblemForm form={form} save="Save" labels={labels} cancelTo={home}>
        <Card title="In writing">
          <TextareaField
            label={labels.outputs}
            hint="What there is now that was not there before, such as a rota or a form."
            optional
            rows={5}
            {...form.field('outputs')}
          />
          <TextareaField
            label={labels.notes}
            hint="What was said and seen."
            optional
            rows={8}
            {...form.field('notes')}
          />
        </Card>
      </ProblemForm>
    </div>
  )
}

function useOutcomeForm({ data: { id, outputs, notes }, etag }: HeldWorkshop, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  return useProblemForm<Values, Workshop>({
    draftKey: `${programmeId}/workshops/${id}/outcome`,
    initial: { outputs: outputs ?? '', notes: notes ?? '' },
    etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(workshopPath, {
          params: { path: { programmeId, id } },
          body: { outputs: values.outputs.trim() || null, notes: values.notes.trim() || null },
          headers,
        }),
      ),
    async onSaved() {
      notify('What came of it is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readWorkshop(programmeId, id)
      return { values: { outputs: now.data.outputs ?? '', notes: now.data.notes ?? '' }, etag: now.etag }
    },
  })
}
