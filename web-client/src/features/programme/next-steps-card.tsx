import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import type { NextStep } from './next-steps'

/** One clear thing to do, and what comes after it. */
export function NextStepsCard({ steps, home }: { steps: NextStep[]; home: string }) {
  const [first, ...later] = steps
  if (!first) {
    return (
      <Card title="What to do next">
        <p className="il-text">Nothing is waiting for you here.</p>
      </Card>
    )
  }
  return (
    <Card title="What to do next" note={counted(steps.length, 'thing', 'things')}>
      <div className="ov-lead">
        <div>
          <h3 className="il-title">{first.title}</h3>
          <p className="il-text">{first.why}</p>
        </div>
        <Link className="nhsuk-button" to={`${home}/${first.to}`}>
          {first.verb}
        </Link>
      </div>
      {later.length > 0 && (
        <ul className="ov-tasks">
          {later.map(({ title, why, to }) => (
            <li key={to}>
              <Link to={`${home}/${to}`}>{title}</Link>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
