import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutWorkshop } from './about-workshop'
import { WorkshopFields } from './workshop-fields'
import { agendaGroup, valuesOf, type WorkshopValues, workshopFrom, workshopLabels } from './workshop-values'
import {
  type HeldWorkshop,
  readWorkshop,
  useMayRunWorkshops,
  useWorkshopsHome,
  type Workshop,
  workshopPath,
} from './workshops'
import './workshop.css'

export function WorkshopEditPage() {
  const mayRun = useMayRunWorkshops()
  return (
    <AboutWorkshop title="Change the workshop">
      {(held, timeZone) => (
        <>
          <PageHeading
            title={`Change “${held.data.title}”`}
            purpose={
              held.data.state === 'HELD'
                ? 'It was held: it keeps the principles that it had.'
                : 'Tell those who are invited what has changed: we send them nothing.'
            }
          />
          {!mayRun && <ReadOnlyNote who="Leads and facilitators" />}
          {mayRun && held.data.state === 'CANCELLED' && (
            <p className="il-card il-text">The workshop is cancelled and stays as it is.</p>
          )}
          {mayRun && held.data.state !== 'CANCELLED' && (
            <Edit key={held.data.id} held={held} timeZone={timeZone} />
          )}
        </>
      )}
    </AboutWorkshop>
  )
}

function Edit({ held, timeZone }: { held: HeldWorkshop; timeZone: string }) {
  const home = `${useWorkshopsHome()}/${held.data.id}`
  const form = useWorkshopForm(held, timeZone, home)
  return (
    <div className="ws-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={workshopLabels as Record<string, string>}
        groups={[agendaGroup, principlesGroup(held.data)]}
        cancelTo={home}
      >
        <WorkshopFields form={form} workshop={held.data} timeZone={timeZone} />
      </ProblemForm>
    </div>
  )
}

function useWorkshopForm({ data: workshop, etag }: HeldWorkshop, timeZone: string, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const path = { programmeId, id: workshop.id }
  return useProblemForm<WorkshopValues, Workshop>({
    draftKey: `${programmeId}/workshops/${workshop.id}`,
    initial: valuesOf(workshop, timeZone),
    etag,
    pointers: { whole: '/agenda' },
    submit: async (values, headers) => {
      const { principles, ...others } = workshopFrom(values, timeZone)
      const body = workshop.state === 'HELD' ? others : { ...others, principles }
      return bodyOf(await api.PATCH(workshopPath, { params: { path }, body, headers }))
    },
    async onSaved() {
      notify('The workshop is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readWorkshop(programmeId, workshop.id)
      return { values: valuesOf(now.data, timeZone), etag: now.etag }
    },
  })
}

/** Of two versions, how many each has: which ones stand with the checkboxes. */
function principlesGroup({ principles }: Workshop) {
  const titles = new Map(principles.map(({ principleId, title }) => [principleId, title]))
  return {
    prefix: 'principles',
    label: workshopLabels.principles,
    show: (values: WorkshopValues) =>
      (values.principles ?? '')
        .split(' ')
        .filter(Boolean)
        .map((choice) => titles.get(choice.split('@')[0] ?? '') ?? 'Another principle')
        .join('\n'),
  }
}
