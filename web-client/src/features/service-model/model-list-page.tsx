import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { counted, inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { kindInWords, sizeInWords } from './model-words'
import { type ModelKind, type ServiceModel, useMayModel, useModels, useModelsHome } from './service-models'
import './service-model.css'

const about: Record<ModelKind, string> = {
  CURRENT: 'Where working together fails, step by step.',
  FUTURE: 'What people wish for, and which breakdowns it answers.',
}

/** How it is and how it could be, beside each other. */
export function ModelListPage() {
  const home = useModelsHome()
  const mayModel = useMayModel()
  const models = useModels()
  return (
    <>
      <PageHeading
        title="Service models"
        purpose="How organisations work together now, and how they could: who does what, and what passes between them."
        action={
          mayModel && (
            <Link className="nhsuk-button" to={`${home}/new`}>
              Begin a model
            </Link>
          )
        }
      />
      <QueryView
        query={models}
        what="the service models"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <div className="il-card">
            <EmptyState title="There is no model yet">
              Begin with how it is now: one journey, who takes part, and what they do.
            </EmptyState>
          </div>
        }
      >
        {({ results }) => {
          const has = (kind: ModelKind) => results.some((model) => model.kind === kind)
          return (
            <>
              <div className="sm-kinds">
                {(['CURRENT', 'FUTURE'] as const).map((kind) => (
                  <Card key={kind} title={kindInWords[kind]} note={about[kind]}>
                    <Models models={results.filter((model) => model.kind === kind)} />
                  </Card>
                ))}
              </div>
              {has('CURRENT') && has('FUTURE') && (
                <p className="il-text">
                  <Link to={`${home}/comparison`}>Compare both: what stays, goes and comes</Link>
                </p>
              )}
            </>
          )
        }}
      </QueryView>
    </>
  )
}

function Models({ models }: { models: ServiceModel[] }) {
  const home = useModelsHome()
  if (models.length === 0) return <p className="il-text">None yet.</p>
  return (
    <ul className="sm-models">
      {models.map((model) => (
        <li key={model.id}>
          <h3>
            <Link to={`${home}/${model.id}`}>{model.title}</Link>
          </h3>
          {model.summary && <p className="il-text">{model.summary}</p>}
          <p className="sm-counts">
            {sizeInWords(model)}. {pinsOf(model)}
          </p>
          <p className="il-note">Begun on {inDays(model.createdAt)}</p>
        </li>
      ))}
    </ul>
  )
}

function pinsOf({ kind, breakdowns, unanswered, improvements }: ServiceModel): string {
  return kind === 'CURRENT'
    ? `${counted(breakdowns, 'breakdown', 'breakdowns')}, of which nothing answers ${unanswered} yet.`
    : `${counted(improvements, 'improvement', 'improvements')}.`
}
