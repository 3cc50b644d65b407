import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from '@/shared/link'
import { AboutPin } from './about-pin'
import { ActorForm } from './actor-form'
import { DeletePart, type Removed, whatHolds } from './delete-part'
import { FlowForm } from './flow-form'
import { LinkForm } from './link-form'
import { linkKindInWords, pinKind, pinNoun } from './model-words'
import { flowsOf, linkInWords, type OneFlow } from './one-flow'
import { PinForm } from './pin-form'
import type { Element, ModelDocument, ModelLink, Pin } from './service-models'
import { StepForm } from './step-form'
import { type Chosen, useChosen } from './use-chosen'
import './panel.css'

type Props = {
  document: ModelDocument
  flow: OneFlow
  chosen: Chosen
  mayModel: boolean
  /** How a step is put elsewhere in the picture. */
  mover?: (step: Element) => ReactNode
}

/** What is chosen, and what can be done with it. */
export function Panel({ document, flow, chosen, mayModel, mover }: Props) {
  const { part, id, doing } = chosen
  const found = foundOf(flow, chosen)
  const { to } = useChosen()
  const shown = content({ document, flow, chosen, mayModel, mover }, found)
  const key = `${part} ${id} ${doing}`
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to what was chosen, each time
  useEffect(() => heading.current?.focus(), [key])
  if (!shown) return null
  return (
    <aside className="sm-panel" aria-label="What is chosen">
      <div className="il-card">
        <div className="il-card__head">
          <h2 className="il-title" tabIndex={-1} ref={heading}>
            {shown.title}
          </h2>
          <Link
            to={to()}
            preventScrollReset
            // Back to where it was chosen.
            onClick={() => window.document.getElementById(`part-${id}`)?.focus()}
          >
            Close
          </Link>
        </div>
        <div key={key}>{shown.content}</div>
      </div>
    </aside>
  )
}

type Found = { step?: Element; actor?: Element; link?: ModelLink; pin?: Pin }

function foundOf({ steps, actors, links, pins }: OneFlow, { part, id }: Chosen): Found {
  const byId = (one: { id: string }) => one.id === id
  if (part === 'step') return { step: steps.find(byId) }
  if (part === 'actor') return { actor: actors.find(byId) }
  if (part === 'link') return { link: links.find(byId) }
  return part === 'pin' ? { pin: [...pins.values()].flat().find(byId) } : {}
}

function content(props: Props, found: Found): { title: string; content: ReactNode } | undefined {
  const { document, flow, chosen, mayModel } = props
  const { id: modelId, kind } = document
  const { step, actor, link, pin } = found
  const about = { modelId, flow }
  if (mayModel && chosen.doing !== 'look') {
    if (chosen.part === 'flow') {
      if (chosen.doing === 'change')
        return {
          title: 'Change the journey',
          content: (
            <FlowForm
              modelId={modelId}
              flows={flowsOf(document)}
              flow={flow.flow}
              isEmpty={flow.actors.length === 0}
            />
          ),
        }
      if (chosen.doing === 'add-actor') return { title: 'Add an actor', content: <ActorForm {...about} /> }
      if (chosen.doing === 'add-link') return { title: 'Link two steps', content: <LinkForm {...about} /> }
      if (chosen.doing === 'add-pin')
        return {
          title: `Pin a ${pinNoun(kind)}`.replace('a i', 'an i'),
          content: <PinForm {...about} kind={kind} />,
        }
      if (chosen.id === 'new')
        return { title: 'Add a journey', content: <FlowForm modelId={modelId} flows={flowsOf(document)} /> }
      return { title: 'Add a step', content: <StepForm {...about} kind={kind} /> }
    }
    if (step && chosen.doing === 'add')
      return { title: 'Add a step', content: <StepForm {...about} kind={kind} after={step} /> }
    if (step && chosen.doing === 'add-link')
      return { title: 'Link two steps', content: <LinkForm {...about} from={step} /> }
    if (chosen.doing === 'add-pin' && (step || link))
      return {
        title: `Pin a ${pinNoun(kind)}`.replace('a i', 'an i'),
        content: <PinForm {...about} kind={kind} place={(step ?? link)?.id} />,
      }
    if (step) return { title: 'Change the step', content: <StepForm {...about} kind={kind} step={step} /> }
    if (actor) return { title: 'Change the actor', content: <ActorForm {...about} actor={actor} /> }
    if (link) return { title: 'Change the link', content: <LinkForm {...about} link={link} /> }
    if (pin)
      return { title: `Change the ${pinNoun(kind)}`, content: <PinForm {...about} kind={kind} pin={pin} /> }
  }
  if (step) return { title: step.title, content: <AboutStep {...props} step={step} /> }
  if (actor)
    return {
      title: actor.title,
      content: (
        <>
          {actor.description && <p className="sm-description">{actor.description}</p>}
          <Actions {...props} removed={{ part: 'actor', what: actor }} change="Change the actor" />
        </>
      ),
    }
  if (link)
    return {
      title: linkInWords(link, flow.steps),
      content: (
        <>
          <p className="il-text">
            {linkKindInWords[link.kind]}
            {link.medium && `, by ${link.medium}`}.
          </p>
          <Actions {...props} removed={{ part: 'link', what: link }} change="Change the link" mayPin />
        </>
      ),
    }
  if (pin)
    return {
      title: pin.title,
      content: (
        <>
          <AboutPin pin={pin} flow={flow} />
          <Actions
            {...props}
            removed={{ part: 'pin', what: pin }}
            change={`Change the ${pinKind(pin).toLowerCase()}`}
          />
        </>
      ),
    }
  if (chosen.part === 'flow') return undefined
  return {
    title: 'It is no longer there',
    content: <p className="il-text">Somebody deleted it, or moved it to another journey.</p>,
  }
}

function AboutStep({ step, ...props }: Props & { step: Element }) {
  const { flow, mover, mayModel } = props
  const actor = flow.actors.find(({ id }) => id === step.actorId)
  return (
    <>
      <p className="il-text">
        Step {step.number}, by {actor?.title}.
      </p>
      {step.description && <p className="sm-description">{step.description}</p>}
      {mayModel && mover?.(step)}
      <Actions {...props} removed={{ part: 'step', what: step }} change="Change the step" mayPin />
    </>
  )
}

type ActionsProps = Props & { removed: Removed; change: string; mayPin?: boolean }

function Actions({ document, flow, chosen, mayModel, removed, change, mayPin }: ActionsProps) {
  const { to } = useChosen()
  const [asks, setAsks] = useState(false)
  if (!mayModel) return null
  const holds = whatHolds(removed, flow)
  const action = (doing: Chosen['doing'], words: string) => (
    <li>
      <Link to={to({ ...chosen, doing })} preventScrollReset>
        {words}
      </Link>
    </li>
  )
  const noun = pinNoun(document.kind)
  return (
    <>
      <ul className="sm-actions">
        {action('change', change)}
        {removed.part === 'step' && action('add', 'Add a step after it')}
        {removed.part === 'step' && action('add-link', 'Link it to another step')}
        {mayPin && action('add-pin', `Pin ${noun === 'improvement' ? 'an' : 'a'} ${noun} to it`)}
        {!holds && (
          <li>
            <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
              Delete it
            </button>
          </li>
        )}
      </ul>
      {holds && <p className="il-note">It cannot be deleted yet. {holds}</p>}
      {asks && (
        <DeletePart modelId={document.id} flow={flow} removed={removed} onDone={() => setAsks(false)} />
      )}
    </>
  )
}
