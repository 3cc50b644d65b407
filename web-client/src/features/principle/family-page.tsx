import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutPrinciple } from './about-principle'
import { FamilyField } from './family-field'
import {
  type HeldPrinciple,
  type Principle,
  principlePath,
  readPrinciple,
  useMayWritePrinciples,
  usePrinciplesHome,
} from './principles'
import './principle.css'

/** Which others the principle stands beside: it says the same whatever that is. */
export function FamilyPage() {
  const mayWrite = useMayWritePrinciples()
  return (
    <AboutPrinciple title="Family">
      {(held) => (
        <>
          <PageHeading
            title={`Family of “${held.data.currentVersion.title}”`}
            purpose="Which principles it belongs with. This needs no new version."
          />
          {mayWrite ? (
            <FamilyForm key={held.data.id} held={held} />
          ) : (
            <ReadOnlyNote who="Leads and facilitators" />
          )}
        </>
      )}
    </AboutPrinciple>
  )
}

function FamilyForm({ held }: { held: HeldPrinciple }) {
  const programmeId = useProgrammeId()
  const { id, family } = held.data
  const home = `${usePrinciplesHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<{ family: string }, Principle>({
    draftKey: `${programmeId}/principles/${id}/family`,
    initial: { family: family ?? '' },
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(principlePath, {
          params: { path: { programmeId, id } },
          body: { family: values.family.trim() || null },
          headers,
        }),
      ),
    async onSaved() {
      notify('The family is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readPrinciple(programmeId, id)
      return { values: { family: now.data.family ?? '' }, etag: now.etag }
    },
  })
  return (
    <div className="il-card pr-form">
      <ProblemForm form={form} save="Save" labels={{ family: 'Family' }} cancelTo={home}>
        <FamilyField {...form.field('family')} />
      </ProblemForm>
    </div>
  )
}
