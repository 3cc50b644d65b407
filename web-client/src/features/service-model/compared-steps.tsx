import { Link } from '@/shared/link'
import type { Fate } from './boxes'
import { type FlowCompared, fatesOf, type StepCompared } from './compared'
import { fates } from './model-drawing'
import { kindInWords } from './model-words'
import { pinsOf } from './one-flow'
import { type ModelDocument, type ModelKind, type Pin, useModelsHome } from './service-models'
import { Sign } from './signs'

type Props = { flow: FlowCompared; now: ModelDocument; later: ModelDocument }

/** Both models beside each other: what stays in pairs, then what goes on the left and what comes on the right. */
export function ComparedSteps({ flow, now, later }: Props) {
  const home = useModelsHome()
  const { stays, goes, comes } = flow
  const { answered } = fatesOf(flow)
  const step = (of: ModelDocument, one: StepCompared, fate: Fate) => (
    <Step step={one} kind={of.kind} fate={fate} pins={pinsFrom(of, one.id)} answered={answered} />
  )
  return (
    <div className="sm-compared">
      <div className="sm-pair sm-pair--head">
        <h3>
          How it is: <Link to={`${home}/${now.id}`}>{now.title}</Link>
        </h3>
        <h3>
          How it could be: <Link to={`${home}/${later.id}`}>{later.title}</Link>
        </h3>
      </div>
      {stays.length > 0 && (
        <section aria-label="What stays">
          <ul>
            {stays.map(({ current, future, changes }) => (
              <li className="sm-pair" key={`${current.id} ${future.id}`}>
                {step(now, current, changes ? 'CHANGES' : 'STAYS')}
                {step(later, future, changes ? 'CHANGES' : 'STAYS')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="sm-pair">
        <Side label="What goes" none="Nothing goes.">
          {goes.map((one) => (
            <li key={one.id}>{step(now, one, 'GOES')}</li>
          ))}
        </Side>
        <Side label="What comes" none="Nothing comes.">
          {comes.map((one) => (
            <li key={one.id}>{step(later, one, 'COMES')}</li>
          ))}
        </Side>
      </div>
    </div>
  )
}

function Side({ label, none, children }: { label: string; none: string; children: React.ReactNode[] }) {
  return (
    <section aria-label={label}>
      {children.length > 0 ? <ul>{children}</ul> : <p className="il-note">{none}</p>}
    </section>
  )
}

type StepProps = { step: StepCompared; kind: ModelKind; fate: Fate; pins: Pin[]; answered: Set<string> }

function Step({ step, kind, fate, pins, answered }: StepProps) {
  return (
    <div className={`sm-fate sm-fate--${fate.toLowerCase()}`}>
      <span className="sm-fate__side">{kindInWords[kind]}: </span>
      <p>
        <strong>{step.title}</strong> <span className="sm-fate__word">{fates[fate].word}</span>
      </p>
      <p className="il-small">{step.actor}</p>
      {pins.length > 0 && (
        <ul className="sm-fate__pins">
          {pins.map((pin) => (
            <li key={pin.id}>
              <Sign pin={pin} isAnswered={answered.has(pin.id)} />
              {pin.title}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is pinned to a step, and to the links that leave it. */
function pinsFrom(document: ModelDocument, stepId: string): Pin[] {
  const links = new Set(document.links.filter(({ fromId }) => fromId === stepId).map(({ id }) => id))
  return pinsOf(document).filter(
    ({ elementId, linkId }) => elementId === stepId || (linkId !== null && links.has(linkId)),
  )
}
