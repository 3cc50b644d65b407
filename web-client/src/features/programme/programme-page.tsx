import { useQuery } from '@tanstack/react-query'
import { api, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useMayChange } from '@/shared/use-may-change'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh, useRefreshMe } from '@/shared/use-refresh'
import { ProgrammeDanger } from './programme-danger'
import { ProgrammeFields, programmeFrom, programmeLabels, valuesOf } from './programme-form'
import './settings.css'

type HeldProgramme = Held<Schemas['Programme']>

const path = '/programmes/{programmeId}'

async function read(programmeId: string): Promise<HeldProgramme> {
  return held(await api.GET(path, { params: { path: { programmeId } } }))
}

export function ProgrammePage() {
  const programmeId = useProgrammeId()
  const isLead = useIsOneOf('LEAD')
  const mayChange = useMayChange('LEAD')
  const programme = useQuery({ queryKey: ['get', path, { programmeId }], queryFn: () => read(programmeId) })
  return (
    <>
      <PageHeading
        title="Programme settings"
        purpose="What it is called, what it is for, and how long it lasts."
      />
      {!mayChange && <ReadOnlyNote who="Leads" />}
      <QueryView query={programme} what="the programme">
        {(current) => (
          <>
            <Card title="Programme">
              {mayChange ? <EditProgramme current={current} /> : <Facts of={current.data} />}
            </Card>
            {isLead && <ProgrammeDanger current={current} />}
          </>
        )}
      </QueryView>
    </>
  )
}

function EditProgramme({ current }: { current: HeldProgramme }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const refreshMe = useRefreshMe()
  const form = useProblemForm({
    draftKey: `${programmeId}/programme`,
    initial: valuesOf(current.data),
    etag: current.etag,
    submit: async (values, headers) =>
      api.PATCH(path, { params: { path: { programmeId } }, body: programmeFrom(values), headers }),
    async onSaved() {
      notify('The programme is saved')
      await Promise.all([refresh(), refreshMe()])
    },
    reload: async () => {
      const { data, etag } = await read(programmeId)
      return { values: valuesOf(data), etag }
    },
  })
  return (
    <ProblemForm form={form} save="Save" labels={programmeLabels}>
      <ProgrammeFields form={form} withTimeZone />
    </ProblemForm>
  )
}

function Facts({ of }: { of: Schemas['Programme'] }) {
  return (
    <dl className="se-facts">
      <dt>{programmeLabels.name}</dt>
      <dd>{of.name}</dd>
      <dt>{programmeLabels.purpose}</dt>
      <dd>{of.purpose}</dd>
      <dt>{programmeLabels.startsOn}</dt>
      <dd>{inDays(of.startsOn)}</dd>
      <dt>{programmeLabels.endsOn}</dt>
      <dd>{of.endsOn ? inDays(of.endsOn) : 'Open'}</dd>
      <dt>{programmeLabels.timeZone}</dt>
      <dd>{of.timeZone.replaceAll('_', ' ')}</dd>
    </dl>
  )
}
