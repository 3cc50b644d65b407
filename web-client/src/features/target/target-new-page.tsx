import { useNavigate } from 'react-router'
import { api, bodyOf, queries } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import type { Target } from '@/shared/target-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { TargetFields } from './target-fields'
import { noTarget, type TargetValues, targetFrom } from './target-values'
import { targetsPath, useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

/** A target for the challenge of the address, or for one that is chosen. */
export function TargetNewPage() {
  const maySet = useMaySetTargets()
  const challengeId = useAddress().get('challengeId')
  return (
    <>
      <PageHeading
        title="Set a target"
        purpose="What a challenge is to have come to, and by when. A target that nobody measures helps nobody."
      />
      {!maySet && <ReadOnlyNote who="Leads and facilitators" />}
      {maySet && (challengeId ? <ForChallenge key={challengeId} id={challengeId} /> : <SetIt />)}
    </>
  )
}

function ForChallenge({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const challenge = queries.useQuery('get', '/programmes/{programmeId}/challenges/{id}', {
    params: { path: { programmeId, id } },
  })
  return (
    <QueryView query={challenge} what="the challenge">
      {(found) => <SetIt challenge={found} />}
    </QueryView>
  )
}

function SetIt({ challenge }: { challenge?: { id: string; statement: string } }) {
  const programmeId = useProgrammeId()
  const home = useTargetsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<TargetValues, Target>({
    draftKey: `${programmeId}/targets/${challenge?.id ?? 'new'}`,
    initial: noTarget(challenge),
    submit: async (values, headers) =>
      bodyOf(
        await api.POST(targetsPath, { params: { path: { programmeId } }, body: targetFrom(values), headers }),
      ),
    async onSaved({ id }) {
      notify('The target is set')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="tg-form">
      <ProblemForm form={form} save="Set it" cancelTo={home}>
        <TargetFields form={form} isNew />
      </ProblemForm>
    </div>
  )
}
