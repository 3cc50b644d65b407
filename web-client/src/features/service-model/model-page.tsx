import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { EmptyState } from '@/shared/empty-state'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import { ModelVersions } from './model-versions'
import { kindInWords } from './model-words'
import { ModelWork } from './model-work'
import { flowsOf, oneFlow } from './one-flow'
import { Panel } from './panel'
import {
  type HeldModel,
  type ModelDocument,
  modelPath,
  useDocument,
  useMayModel,
  useModel,
  useModelsHome,
} from './service-models'
import { TakeOver } from './take-over'
import { useChosen } from './use-chosen'
import './service-model.css'

/** A service model, journey by journey. */
export function ModelPage() {
  const model = useModel()
  return (
    <QueryView query={model} what="the service model">
      {(held) => <Page held={held} />}
    </QueryView>
  )
}

function Page({ held }: { held: HeldModel }) {
  const { id, title, summary, kind } = held.data
  const home = useModelsHome()
  const mayModel = useMayModel()
  const document = useDocument(id)
  const { to } = useChosen()
  return (
    <>
      <PageHeading
        title={title}
        purpose={summary}
        tags={<Tag meaning={kind === 'CURRENT' ? 'fact' : 'current'}>{kindInWords[kind]}</Tag>}
        action={
          mayModel && (
            <Link className="nhsuk-button" to={to({ part: 'flow', id: 'new', doing: 'add' })}>
              Add a journey
            </Link>
          )
        }
      />
      {!mayModel && <ReadOnlyNote who="Leads and facilitators" />}
      <QueryView query={document} what="what it shows">
        {(now) => <Work document={now} mayModel={mayModel} />}
      </QueryView>
      <HowDoWeKnow kind="SERVICE_MODEL" id={id} />
      <ModelVersions modelId={id} mayModel={mayModel} />
      {mayModel && <Rest held={held} home={home} />}
    </>
  )
}

function Work({ document, mayModel }: { document: ModelDocument; mayModel: boolean }) {
  const { get, searchWith } = useAddress()
  const { chosen } = useChosen()
  const flows = flowsOf(document)
  const flow = flows.find(({ id }) => id === get('flow')) ?? flows[0]
  const isAdding = chosen?.part === 'flow' && chosen.id === 'new'
  const none = { flow: { id: 'new', number: 1, name: '' }, actors: [], steps: [], links: [], pins: new Map() }
  const takeOver = document.kind === 'FUTURE' && mayModel && <TakeOver document={document} />
  return (
    <>
      {!flow && takeOver}
      {flows.length > 1 && (
        <ViewSwitch
          label="Journeys"
          views={flows.map(({ id, name }) => ({
            to: searchWith({ flow: id, at: null, do: null }),
            label: name,
            current: id === flow?.id,
          }))}
        />
      )}
      {isAdding && (
        <Panel
          document={document}
          flow={flow ? oneFlow(document, flow) : none}
          chosen={chosen}
          mayModel={mayModel}
        />
      )}
      {!flow && !isAdding && (
        <div className="il-card">
          <EmptyState title="It shows no journey yet">
            A journey is what somebody goes through, such as a referral. Add the first.
          </EmptyState>
        </div>
      )}
      {flow && !isAdding && <ModelWork key={flow.id} document={document} flow={flow} mayModel={mayModel} />}
      {flow && takeOver}
    </>
  )
}

function Rest({ held, home }: { held: HeldModel; home: string }) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const { id, title, breakdowns, improvements } = held.data
  return (
    <div className="sm-bar">
      <Link to={`${home}/${id}/edit`}>Change the title</Link>
      <Link to={`${home}/comparison`}>Compare how it is and how it could be</Link>
      {breakdowns + improvements === 0 && (
        <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
          Delete this model
        </button>
      )}
      {asks && (
        <ConfirmAction
          title={`Delete “${title}”?`}
          confirm="Delete it"
          cancel="Keep it"
          onCancel={() => setAsks(false)}
          content={id}
          send={() =>
            api.DELETE(modelPath, { params: { path: { programmeId, id } }, headers: ifMatch(held) })
          }
          done="The model is deleted"
          onDone={() => void navigate(home)}
        >
          <p>Its journeys, steps, links and versions go with it. This cannot be undone.</p>
        </ConfirmAction>
      )}
    </div>
  )
}
