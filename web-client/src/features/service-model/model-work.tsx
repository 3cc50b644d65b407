import { useRef, useState } from 'react'
import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import { useAnswersInWords } from './answer-words'
import { keysOf } from './legend'
import { ModelEditor } from './model-editor'
import { countsOf, findingOf, pinNoun } from './model-words'
import { MoveStep } from './move-step'
import { oneFlow } from './one-flow'
import { Outline } from './outline'
import { Panel } from './panel'
import { PictureFiles } from './picture-files'
import { documentPath, type Flow, type ModelDocument } from './service-models'
import { Legend } from './signs'
import { useArrange } from './use-arrange'
import { type Chosen, useChosen } from './use-chosen'
import { useLayout } from './use-layout'

type Props = { document: ModelDocument; flow: Flow; mayModel: boolean }

const smaller = 0.62

/** One journey of a model as a picture and as an outline, with what is chosen beside it. */
export function ModelWork({ document, flow: { id }, mayModel }: Props) {
  const shown = document.flows.find((one) => one.id === id)
  const flow = oneFlow(document, shown ?? (document.flows[0] as Flow))
  const { get, searchWith } = useAddress()
  const { chosen, to, choose } = useChosen()
  const layout = useLayout(flow)
  const arrange = useArrange(document.id, flow)
  const drawing = useRef<SVGSVGElement>(null)
  const [isWhole, setIsWhole] = useState(false)
  const view = get('view') ?? (window.innerWidth < 640 ? 'outline' : 'picture')
  const finding = findingOf(flow)
  const answers = useAnswersInWords(document, flow)
  const keys = keysOf([flow])
  const isEmpty = flow.actors.length === 0

  return (
    <div className={chosen ? 'sm-columns sm-columns--open' : 'sm-columns'}>
      <Card
        title={flow.flow.name}
        note={countsOf(flow)}
        tools={
          <>
            {layout.data && view === 'picture' && answers && (
              <PictureFiles
                name={`service-model-${flow.flow.number}`}
                title={`${document.title}: ${flow.flow.name}`}
                drawings={[{ drawing }]}
                keys={keys}
                below={[finding, ...answers]}
              />
            )}
            <WholeModel id={document.id} />
          </>
        }
      >
        <ViewSwitch
          label="Ways to look at it"
          views={['picture', 'outline'].map((one) => ({
            to: searchWith({ view: one }),
            label: one === 'picture' ? 'Picture' : 'Outline',
            current: view === one,
          }))}
        />
        {mayModel && (
          <AddBar document={document} flowId={flow.flow.id} hasSteps={flow.steps.length} to={to} />
        )}
        {isEmpty && (
          <EmptyState title="Nobody acts here yet">
            Add a step and say who does it. The picture draws itself.
          </EmptyState>
        )}
        {!isEmpty && view === 'outline' && (
          <Outline
            flow={flow}
            chosen={chosen?.id}
            to={(part, partId) => to({ part, id: partId, doing: 'look' })}
          />
        )}
        {!isEmpty && view === 'picture' && (
          <QueryView query={layout} what="the picture">
            {(laidOut) => (
              <>
                <ModelEditor
                  flow={flow}
                  layout={laidOut}
                  finding={finding}
                  scale={isWhole ? smaller : 1}
                  drawing={drawing}
                  chosen={chosen}
                  onChoose={(part, partId) => choose({ part, id: partId, doing: 'look' })}
                  onPlace={mayModel ? arrange.place : undefined}
                />
                <Legend keys={keys} />
                <div className="sm-bar">
                  <button className="il-link-button" type="button" onClick={() => setIsWhole(!isWhole)}>
                    {isWhole ? 'Show it at full size' : 'Show it smaller'}
                  </button>
                  {mayModel && arrange.isOwn && (
                    <button className="il-link-button" type="button" onClick={arrange.layOutAnew}>
                      Lay it out anew
                    </button>
                  )}
                </div>
                {mayModel && (
                  <p className="il-note">
                    Drag a step to put it elsewhere, or press Shift and an arrow key on it.
                  </p>
                )}
              </>
            )}
          </QueryView>
        )}
      </Card>
      {chosen && (
        <Panel
          document={document}
          flow={flow}
          chosen={chosen}
          mayModel={mayModel}
          mover={
            layout.data && view === 'picture'
              ? (step) => <MoveStep step={step} layout={layout.data} onPlace={arrange.place} />
              : undefined
          }
        />
      )}
    </div>
  )
}

type BarProps = { document: ModelDocument; flowId: string; hasSteps: number; to: (next?: Chosen) => string }

function AddBar({ document, flowId, hasSteps, to }: BarProps) {
  const doing = (next: Chosen['doing'], words: string) => (
    <Link to={to({ part: 'flow', id: flowId, doing: next })} preventScrollReset>
      {words}
    </Link>
  )
  const noun = pinNoun(document.kind)
  return (
    <div className="sm-bar">
      {doing('add', 'Add a step')}
      {doing('add-actor', 'Add an actor')}
      {hasSteps > 1 && doing('add-link', 'Link two steps')}
      {hasSteps > 0 && doing('add-pin', `Pin ${noun === 'improvement' ? 'an' : 'a'} ${noun}`)}
      {doing('change', 'Rename the journey')}
    </div>
  )
}

function WholeModel({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  return (
    <DownloadList
      fileName="service-model.json"
      type="application/json"
      what="model"
      read={() => api.GET(documentPath, { params: { path: { programmeId, id } }, parseAs: 'blob' })}
    >
      JSON
    </DownloadList>
  )
}
