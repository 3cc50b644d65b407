import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { ChallengeFields } from './challenge-fields'
import { type ChallengeValues, challengeFrom, noChallenge } from './challenge-values'
import { type Challenge, challengesPath, useChallengesHome, useMayWriteChallenges } from './challenges'
import './challenge.css'

export function ChallengeNewPage() {
  const mayWrite = useMayWriteChallenges()
  return (
    <>
      <PageHeading
        title="Describe a challenge"
        purpose="One sentence is enough to begin. The rest makes others believe it, and somebody see to it."
      />
      {mayWrite ? <Describe /> : <ReadOnlyNote who="Leads and facilitators" />}
    </>
  )
}

function Describe() {
  const programmeId = useProgrammeId()
  const home = useChallengesHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<ChallengeValues, Challenge>({
    draftKey: `${programmeId}/challenges/new`,
    initial: noChallenge,
    submit: async (values, headers) =>
      bodyOf(
        await api.POST(challengesPath, {
          params: { path: { programmeId } },
          body: challengeFrom(values),
          headers,
        }),
      ),
    async onSaved({ id }) {
      notify('The challenge is described')
      await navigate(`${home}/${id}`)
      await refresh()
    },
    once: true,
  })
  return (
    <div className="ch-form">
      <ProblemForm form={form} save="Describe it" cancelTo={home}>
        <ChallengeFields form={form} />
      </ProblemForm>
    </div>
  )
}
