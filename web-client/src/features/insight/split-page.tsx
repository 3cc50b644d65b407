import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { RowButtons } from '@/shared/row-buttons'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { withRows } from '@/shared/typed-rows'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { useRowFocus } from '@/shared/use-row-focus'
import { AboutInsight } from './about-insight'
import { insightLabels } from './insight-values'
import { kindOptions, whoOptions } from './insight-words'
import { type Insight, useInsightsHome, useMayCurate } from './insights'
import { LinksOf } from './links-of'
import { mostParts, partsIn, partsOf, type SplitValues, splitFrom, type TypedPart } from './split-values'
import './insight.css'

/** One insight says several things: each becomes one of its own. */
export function SplitPage() {
  const mayCurate = useMayCurate()
  return (
    <AboutInsight title="Split the insight">
      {({ data }) => (
        <>
          <PageHeading title="Split the insight" purpose={data.statement} />
          {!mayCurate && <ReadOnlyNote who="Leads and facilitators" />}
          {mayCurate && data.state !== 'KEPT' && (
            <p className="il-card il-text">Only what is kept can be split.</p>
          )}
          {mayCurate && data.state === 'KEPT' && <Split key={data.id} insight={data} />}
        </>
      )}
    </AboutInsight>
  )
}

function Split({ insight }: { insight: Insight }) {
  const { id } = insight
  const programmeId = useProgrammeId()
  const home = `${useInsightsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<SplitValues, Schemas['Insights']>({
    draftKey: `${programmeId}/insights/${id}/split`,
    initial: partsOf(insight),
    submit: async (values, headers) =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/insights/{id}/split', {
          params: { path: { programmeId, id } },
          body: splitFrom(values),
          headers,
        }),
      ),
    async onSaved({ insights }) {
      notify(`The insight is split into ${insights.length}`)
      await navigate(home)
      await refresh()
    },
    once: true,
  })
  const { values, replace } = form
  const parts = partsIn(values)
  const goTo = useRowFocus()
  const change = (rows: TypedPart[]) => replace(withRows(values, 'parts', rows))

  function add() {
    change([...parts, { kind: insight.kind, statement: '', detail: '', whoCouldAct: '' }])
    goTo(form.idOf(`parts/${parts.length}/statement`))
  }

  return (
    <div className="is-form">
      <Card title="What becomes of its links">
        <LinksOf insight={insight} />
        <p className="il-text">
          Each part keeps all of them, and whatever cites it cites all of its parts. This insight stays
          readable at its address, which leads on to the parts. This cannot be undone; parts can be merged
          again.
        </p>
      </Card>
      <ProblemForm form={form} save={`Split it into ${parts.length}`} cancelTo={home}>
        {parts.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the body
          <Card key={index} title={`Part ${index + 1}`}>
            <SelectField
              label={insightLabels.kind}
              options={kindOptions}
              {...form.field(`parts/${index}/kind`)}
            />
            <TextareaField
              label="What does it say, in one sentence?"
              rows={2}
              {...form.field(`parts/${index}/statement`)}
            />
            <TextareaField
              label={insightLabels.detail}
              optional
              rows={2}
              {...form.field(`parts/${index}/detail`)}
            />
            <SelectField
              label={insightLabels.whoCouldAct}
              none="Nobody said"
              options={whoOptions}
              {...form.field(`parts/${index}/whoCouldAct`)}
            />
            {parts.length > 2 && (
              <RowButtons
                name={`part ${index + 1}`}
                idOf={(part) => form.idOf(`parts/${index}/${part}`)}
                onRemove={() => {
                  change(parts.filter((__, at) => at !== index))
                  goTo(form.idOf(`parts/${Math.max(0, index - 1)}/statement`))
                }}
              />
            )}
          </Card>
        ))}
        {parts.length < mostParts && (
          <p>
            <button className="il-link-button" type="button" onClick={add}>
              Add a part
            </button>
          </p>
        )}
      </ProblemForm>
    </div>
  )
}
