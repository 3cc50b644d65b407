import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { FamilyField } from './family-field'
import { PrincipleFields } from './principle-fields'
import { noPrinciple, type PrincipleValues, textFrom } from './principle-values'
import { type Principle, principlesPath, useMayWritePrinciples, usePrinciplesHome } from './principles'
import './principle.css'

/** A claim, with what it looks like and where it comes from. */
export function ProposePage() {
  const mayWrite = useMayWritePrinciples()
  return (
    <>
      <PageHeading
        title="Propose a principle"
        purpose="Something that might help people work together. It need not be right yet: teams will try it, and it is reworded by what they find."
      />
      {mayWrite ? <Propose /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function Propose() {
  const programmeId = useProgrammeId()
  const home = usePrinciplesHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<PrincipleValues, Principle>({
    draftKey: `${programmeId}/principles/new`,
    initial: noPrinciple,
    submit: async (values, headers) => {
      const body = { ...textFrom(values), family: values.family?.trim() || null }
      return bodyOf(await api.POST(principlesPath, { params: { path: { programmeId } }, body, headers }))
    },
    async onSaved({ id }) {
      notify('The principle is proposed')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="pr-form">
      <ProblemForm form={form} save="Propose it" cancelTo={home}>
        <PrincipleFields form={form} />
        <Card title="Where it belongs">
          <FamilyField {...form.field('family')} />
        </Card>
      </ProblemForm>
    </div>
  )
}
