import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutTarget } from './about-target'
import { ImportForm } from './import-form'
import { useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

/** Readings out of a spreadsheet: checked line by line before anything is written. */
export function ReadingsImportPage() {
  const maySet = useMaySetTargets()
  const home = useTargetsHome()
  return (
    <AboutTarget title="Import readings">
      {({ data: target }) => (
        <>
          <PageHeading
            title="Import readings"
            purpose={
              <>
                Of <Link to={`${home}/${target.id}`}>{target.name}</Link>. Every line is checked first, and
                nothing is written until you say so.
              </>
            }
          />
          {maySet ? (
            <div className="il-grid il-grid--two-one">
              <ImportForm key={target.id} target={target} />
              <HowItLooks />
            </div>
          ) : (
            <ReadOnlyNote who="Leads and facilitators" />
          )}
        </>
      )}
    </AboutTarget>
  )
}

const columns = [
  {
    name: 'on',
    help: 'The day, such as 2026-01-31. A day has one reading: the same day again replaces it.',
    needed: true,
  },
  { name: 'value', help: 'A number with a point, such as 85.7.', needed: true },
  { name: 'note', help: 'What one should know of it.', needed: false },
]

function HowItLooks() {
  const names = columns.map(({ name }) => name)
  return (
    <Card title="How the rows look">
      <p className="il-text">These names in the first line, then one line for each day, up to 2,000.</p>
      <p className="il-text">
        <button
          className="il-link-button"
          type="button"
          onClick={() => download('readings-template.csv', csvOf(names, []))}
        >
          <Icon name="download" small /> Download a template
        </button>
      </p>
      <dl className="tg-columns">
        {columns.map(({ name, help, needed }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {needed && ' (needed)'}
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
