import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutChallenge } from './about-challenge'
import { ChallengeFields } from './challenge-fields'
import {
  type ChallengeValues,
  challengeFrom,
  challengeGroups,
  challengeLabels,
  valuesOf,
} from './challenge-values'
import {
  type Challenge,
  challengePath,
  type HeldChallenge,
  readChallenge,
  useChallengesHome,
  useMayWriteChallenges,
} from './challenges'
import './challenge.css'

export function ChallengeEditPage() {
  const mayWrite = useMayWriteChallenges()
  return (
    <AboutChallenge title="Change the challenge">
      {(held) => (
        <>
          <PageHeading title="Change the challenge" purpose={held.data.statement} />
          {mayWrite ? <Edit key={held.data.id} held={held} /> : <ReadOnlyNote who="Leads and facilitators" />}
        </>
      )}
    </AboutChallenge>
  )
}

function Edit({ held }: { held: HeldChallenge }) {
  const { id } = held.data
  const programmeId = useProgrammeId()
  const home = `${useChallengesHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<ChallengeValues, Challenge>({
    draftKey: `${programmeId}/challenges/${id}`,
    initial: valuesOf(held.data),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(challengePath, {
          params: { path: { programmeId, id } },
          body: challengeFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The challenge is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await readChallenge(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <div className="ch-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={challengeLabels as Record<string, string>}
        groups={challengeGroups}
        cancelTo={home}
      >
        <ChallengeFields form={form} />
      </ProblemForm>
    </div>
  )
}
