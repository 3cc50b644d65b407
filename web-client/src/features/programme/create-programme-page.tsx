import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { mayCreate, useMe } from '@/shared/use-me'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefreshMe } from '@/shared/use-refresh'
import { noProgramme, ProgrammeFields, programmeFrom, programmeLabels } from './programme-form'

/** Starts a programme and leads into it. */
export function CreateProgrammePage() {
  const me = useMe()
  return (
    <>
      <PageHeading
        title="Create a programme"
        purpose="You become its first lead, and can change all of this later."
      />
      <div className="il-card">
        <QueryView query={me} what="what you may do">
          {(data) =>
            mayCreate(data) ? (
              <NewProgramme />
            ) : (
              <p className="il-text">
                Only leads of a programme, and those named by whoever runs this service, can create one.{' '}
                <Link to="/programmes">Choose one of your programmes</Link>
              </p>
            )
          }
        </QueryView>
      </div>
    </>
  )
}

function NewProgramme() {
  const navigate = useNavigate()
  const notify = useNotice()
  const refreshMe = useRefreshMe()
  const form = useProblemForm({
    draftKey: 'programmes/new',
    initial: noProgramme,
    submit: async (values, headers) =>
      bodyOf(await api.POST('/programmes', { body: programmeFrom(values), headers })),
    async onSaved({ id, name }) {
      // First, because nobody is let into a programme they are not known to be a member of.
      await refreshMe()
      await navigate(`/programmes/${id}`)
      notify(`${name} is created`)
    },
  })
  return (
    <ProblemForm form={form} save="Create programme" labels={programmeLabels} cancelTo="/programmes">
      <ProgrammeFields form={form} />
    </ProblemForm>
  )
}
