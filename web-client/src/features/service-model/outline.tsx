import type { ReactNode } from 'react'
import { Link } from '@/shared/link'
import { linkKindInWords } from './model-words'
import { linkInWords, type OneFlow } from './one-flow'
import type { Element, ModelLink } from './service-models'
import { Sign } from './signs'
import type { Part } from './use-chosen'
import './outline.css'

type Props = {
  flow: OneFlow
  answered?: Set<string>
  /** Where what is chosen is worked with; nothing can be chosen without it. */
  to?: (part: Part, id: string) => string
  chosen?: string
}

/** The journey in words: the same as the picture, for those who read or hear it. */
export function Outline({ flow, answered, to, chosen }: Props) {
  const { actors, steps } = flow
  const choose = (part: Part, id: string, words: ReactNode) =>
    to ? (
      <Link to={to(part, id)} preventScrollReset aria-current={chosen === id ? 'true' : undefined}>
        {words}
      </Link>
    ) : (
      words
    )
  return (
    <ol className="sm-outline" aria-label={flow.flow.name}>
      {actors.map((actor) => (
        <li key={actor.id}>
          <h3>{choose('actor', actor.id, actor.title)}</h3>
          {actor.description && <p className="il-text">{actor.description}</p>}
          <ol>
            {steps
              .filter(({ actorId }) => actorId === actor.id)
              .map((step) => (
                <li className="sm-step" key={step.id}>
                  {step.number}. <strong>{choose('step', step.id, step.title)}</strong>
                  {step.description && <p className="sm-description">{step.description}</p>}
                  <Leaving step={step} flow={flow} answered={answered} choose={choose} />
                </li>
              ))}
          </ol>
          {steps.every(({ actorId }) => actorId !== actor.id) && <p className="il-note">No step yet.</p>}
        </li>
      ))}
    </ol>
  )
}

type LeavingProps = {
  step: Element
  flow: OneFlow
  answered: Set<string> | undefined
  choose: (part: Part, id: string, words: ReactNode) => ReactNode
}

/** What is pinned to a step, and where it leads with what is pinned to that. */
function Leaving({ step, flow, answered, choose }: LeavingProps) {
  const links = flow.links.filter(({ fromId }) => fromId === step.id)
  const pinned = (id: string) =>
    (flow.pins.get(id) ?? []).map((pin) => (
      <li key={pin.id}>
        <Sign pin={pin} isAnswered={answered?.has(pin.id)} />
        {choose('pin', pin.id, pin.title)}
      </li>
    ))
  const own = pinned(step.id)
  if (own.length + links.length === 0) return null
  return (
    <ul>
      {own}
      {links.map((link) => {
        const pins = pinned(link.id)
        return (
          <li key={link.id}>
            {choose('link', link.id, linkInOutline(link, flow))}
            {pins.length > 0 && <ul>{pins}</ul>}
          </li>
        )
      })}
    </ul>
  )
}

/** "→ Sees the patient, by clinic list (hand-off)" */
export function linkInOutline(link: ModelLink, { steps }: OneFlow): string {
  const [, to = ''] = linkInWords(link, steps).split(' → ')
  const by = link.medium ? `, by ${link.medium}` : ''
  return `→ ${to}${by} (${linkKindInWords[link.kind].toLowerCase()})`
}
