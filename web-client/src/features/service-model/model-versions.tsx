import { useState } from 'react'
import { api, bodyOf, queries } from '@/api/client'
import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { modelVersionsPath, useModelsHome } from './service-models'

/** What it was when it was shown to somebody: the newest first, and one more to keep. */
export function ModelVersions({ modelId, mayModel }: { modelId: string; mayModel: boolean }) {
  const programmeId = useProgrammeId()
  const home = useModelsHome()
  const [isKeeping, setIsKeeping] = useState(false)
  const versions = queries.useQuery('get', modelVersionsPath, {
    params: { path: { programmeId, id: modelId }, query: { limit: 200 } },
  })
  const has = (versions.data?.results.length ?? 0) > 0
  return (
    <Card
      title="Its versions"
      note="A version never changes once it is kept."
      tools={
        <>
          {has && <Link to={`${home}/${modelId}/versions`}>Compare versions</Link>}
          {mayModel && !isKeeping && (
            <button className="il-link-button" type="button" onClick={() => setIsKeeping(true)}>
              Keep a version
            </button>
          )}
        </>
      }
    >
      {isKeeping && <Keep modelId={modelId} onDone={() => setIsKeeping(false)} />}
      <QueryView
        query={versions}
        what="the versions"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None is kept yet.</p>}
      >
        {({ results }) => (
          <ol className="sm-list" reversed>
            {results.map(({ number, note, createdAt, createdBy }) => (
              <li key={number}>
                <Link to={`${home}/${modelId}/versions/${number}`}>Version {number}</Link>
                <br />
                <small>
                  {inDays(createdAt)}
                  {createdBy && `, by ${createdBy}`}
                </small>
                <p className="sm-description">{note}</p>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Card>
  )
}

function Keep({ modelId, onDone }: { modelId: string; onDone: () => void }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm({
    draftKey: `${programmeId}/service-models/${modelId}/version`,
    initial: { note: '' },
    submit: async ({ note }, headers) =>
      bodyOf(
        await api.POST(modelVersionsPath, {
          params: { path: { programmeId, id: modelId } },
          body: { note: note.trim() },
          headers,
        }),
      ),
    onSaved({ number }) {
      notify(`Version ${number} is kept`)
      onDone()
      void refresh()
    },
  })
  return (
    <ProblemForm form={form} save="Keep it">
      <TextareaField
        label="What is new in it?"
        hint="And to whom it was shown, such as “Shown and argued with on 20 May”."
        rows={2}
        {...form.field('note')}
      />
    </ProblemForm>
  )
}
