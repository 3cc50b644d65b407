import type { ReactNode } from 'react'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { useBreakdownOptions } from './answers-field'
import { InsightName } from './insight-name'
import { pinKind } from './model-words'
import { isImprovement, linkInWords, type OneFlow } from './one-flow'
import { type Breakdown, type Improvement, type Pin, useDocument, useModels } from './service-models'

/** Where it is pinned, what people said of it, and what answers it or what it answers. */
export function AboutPin({ pin, flow }: { pin: Pin; flow: OneFlow }) {
  const insights = `/programmes/${useProgrammeId()}/insights`
  const { steps, links } = flow
  const step = steps.find(({ id }) => id === pin.elementId)
  const link = links.find(({ id }) => id === pin.linkId)
  return (
    <>
      <p className="il-text">
        {pinKind(pin)} at {step ? `“${step.title}”` : link && linkInWords(link, steps)}.
      </p>
      {pin.description && <p className="sm-description">{pin.description}</p>}
      {'answersIds' in pin ? <Answers of={pin} flowName={flow.flow.name} /> : <AnsweredBy of={pin} />}
      <Part title="What people said">
        {pin.insightIds.map((id) => (
          <li key={id}>
            <Link to={`${insights}/${id}`}>
              <InsightName id={id} />
            </Link>
          </li>
        ))}
      </Part>
      <HowDoWeKnow kind={isImprovement(pin) ? 'IMPROVEMENT' : 'BREAKDOWN'} id={pin.id} />
    </>
  )
}

function Answers({ of: { answersIds }, flowName }: { of: Improvement; flowName: string }) {
  const breakdowns = useBreakdownOptions(flowName, answersIds.length > 0)
  return (
    <Part title="What it answers" none="No breakdown yet.">
      {answersIds.map((id) => (
        <li key={id}>
          {breakdowns.find(({ value }) => value === id)?.label ?? 'A breakdown of an earlier model'}
        </li>
      ))}
    </Part>
  )
}

/** By the newest model of how it could be. */
function AnsweredBy({ of: { id } }: { of: Breakdown }) {
  const future = useModels('FUTURE').data?.results[0]
  const document = useDocument(future?.id ?? '', future !== undefined)
  const answers = (document.data?.improvements ?? []).filter(({ answersIds }) => answersIds.includes(id))
  if (future && !document.data) return null
  return (
    <Part title="What answers it" none="Nothing yet.">
      {answers.map((improvement) => (
        <li key={improvement.id}>{improvement.title}</li>
      ))}
    </Part>
  )
}

function Part({ title, none, children }: { title: string; none?: string; children: ReactNode[] }) {
  return (
    <>
      <h3 className="sm-part-title">{title}</h3>
      {children.length > 0 ? <ul className="sm-list">{children}</ul> : <p className="il-text">{none}</p>}
    </>
  )
}
