import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { RadiosField } from '@/shared/radios-field'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { AboutInsight } from './about-insight'
import { InsightPicker } from './insight-picker'
import { type CitedInsight, type Insight, useInsightsHome, useMayCurate } from './insights'
import { LinksOf } from './links-of'
import './insight.css'

/** Several insights say the same: one of them stays, with all that the others have. */
export function MergePage() {
  const mayCurate = useMayCurate()
  return (
    <AboutInsight title="Merge the insight">
      {({ data }) => (
        <>
          <PageHeading title="Merge the insight with others" purpose={data.statement} />
          {!mayCurate && <ReadOnlyNote who="Leads and facilitators" />}
          {mayCurate && data.state !== 'KEPT' && (
            <p className="il-card il-text">Only what is kept can be merged.</p>
          )}
          {mayCurate && data.state === 'KEPT' && <Merge key={data.id} insight={data} />}
        </>
      )}
    </AboutInsight>
  )
}

function Merge({ insight }: { insight: Insight }) {
  const home = useInsightsHome()
  const field = useId()
  const [typed, setTyped] = useState('')
  const [others, setOthers] = useState<CitedInsight[]>([])
  const [stays, setStays] = useState(insight.id)
  const [tried, setTried] = useState(false)
  const all: CitedInsight[] = [insight, ...others]
  const merging = useMerging()

  function takeOut(id: string) {
    setOthers(others.filter((one) => one.id !== id))
    if (stays === id) setStays(insight.id)
  }

  function merge() {
    setTried(true)
    if (others.length === 0) document.getElementById(field)?.focus()
    else if (!merging.isPending) {
      merging.mutate({ into: stays, insightIds: all.flatMap(({ id }) => (id === stays ? [] : id)) })
    }
  }

  return (
    <div className="is-form">
      <Card title="Which say the same?">
        <InsightPicker
          id={field}
          label="Merge it with"
          hint="Type some of its words, then choose. Several can be merged at once."
          value={typed}
          onChange={setTyped}
          error={tried && others.length === 0 ? 'Choose an insight from the list' : undefined}
          except={all.map(({ id }) => id)}
          onChoose={(one) => {
            setOthers([...others, one])
            setTyped('')
          }}
        />
        {others.length > 0 && (
          <>
            <ul className="is-list" aria-label="To be merged">
              {others.map(({ id, statement }) => (
                <li key={id}>
                  {statement}{' '}
                  <button className="il-link-button" type="button" onClick={() => takeOut(id)}>
                    Take out<span className="nhsuk-u-visually-hidden"> “{statement}”</span>
                  </button>
                </li>
              ))}
            </ul>
            <RadiosField
              id={`${field}-stays`}
              label="Which one stays, with its words?"
              options={all.map(({ id, statement }) => ({ value: id, label: statement }))}
              value={stays}
              onChange={setStays}
            />
          </>
        )}
      </Card>
      <Card title="What becomes of their links">
        <LinksOf insight={insight} />
        <p className="il-text">
          The one that stays takes all conversations, themes and voices of the others, and whatever cites them
          cites it, once. Their addresses lead to it, and their words stay on its page. This cannot be undone.
        </p>
      </Card>
      {merging.error ? <p role="alert">{reasonOf(merging.error)}</p> : null}
      <div className="il-buttons">
        <button className="nhsuk-button" type="button" aria-disabled={merging.isPending} onClick={merge}>
          {others.length === 0 ? 'Merge them' : `Merge ${all.length} into one`}
        </button>
        <Link to={`${home}/${insight.id}`}>Cancel</Link>
      </div>
    </div>
  )
}

function useMerging() {
  const programmeId = useProgrammeId()
  const home = useInsightsHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [key] = useState(() => new SubmissionKey())
  return useMutation({
    mutationFn: async ({ into, insightIds }: { into: string; insightIds: string[] }) => {
      await api.POST('/programmes/{programmeId}/insights/{id}/merge', {
        params: { path: { programmeId, id: into } },
        body: { insightIds },
        headers: key.headersFor({ into, insightIds }),
      })
      return into
    },
    async onSuccess(into) {
      key.done()
      notify('The insights are merged')
      await navigate(`${home}/${into}`)
      await refresh()
    },
  })
}
