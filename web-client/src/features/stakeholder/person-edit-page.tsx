import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutPerson } from './about-person'
import { PersonFields } from './person-fields'
import { labelsOf } from './person-labels'
import { type PersonValues, patchFrom, valuesOf } from './person-values'
import { ReadOnly } from './read-only'
import { useMayChange } from './use-may'
import { type HeldPerson, personPath, readPerson } from './use-person'
import './stakeholder.css'
import './person-form.css'

export function PersonEditPage() {
  const mayChange = useMayChange()
  return (
    <AboutPerson title="Change details">
      {(person) => (
        <>
          <PageHeading
            title={`Change details of ${person.data.name}`}
            purpose="What you leave empty is not known."
          />
          {mayChange ? <EditPerson key={person.data.id} person={person} /> : <ReadOnly />}
        </>
      )}
    </AboutPerson>
  )
}

function EditPerson({ person: { data, etag } }: { person: HeldPerson }) {
  const programmeId = useProgrammeId()
  const { id } = data
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const home = `/programmes/${programmeId}/stakeholders/${id}`
  const form = useProblemForm<PersonValues, string>({
    draftKey: `${programmeId}/stakeholders/${id}`,
    initial: valuesOf(data),
    etag,
    submit: async (values, headers) => {
      await api.PATCH(personPath, {
        params: { path: { programmeId, id } },
        body: patchFrom(values, data.attributes),
        headers,
      })
      return values.name ?? data.name
    },
    async onSaved(name) {
      notify(`${name} is saved`)
      await navigate(home)
      await refresh()
    },
    reload: async () => {
      const now = await readPerson(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <div className="sh-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={labelsOf({ ...form.theirs, ...form.values })}
        cancelTo={home}
      >
        <PersonFields form={form} />
      </ProblemForm>
    </div>
  )
}
