import { useParams } from 'react-router'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { SeverityTag } from '@/shared/severity-tag'
import { useMayChange } from '@/shared/use-may-change'
import { LimitationForm } from './limitation-form'
import { LimitationVersions } from './limitation-versions'
import { Origin } from './limitations-card'
import { type HeldLimitation, useLimitation } from './use-limitation'
import './limitations-card.css'

/** One limitation: its words, what the figures say, and what it said before. */
export function LimitationPage() {
  const { id = '' } = useParams()
  const mayEdit = useMayChange('LEAD')
  return (
    <>
      <PageHeading
        title="Limitation"
        purpose="Word it for those who will read it. What is computed stays beside it, and can be gone back to."
        action={<Link to="../reach#limitations">All limitations</Link>}
      />
      {!mayEdit && <ReadOnlyNote who="Leads" />}
      <QueryView query={useLimitation(id)} what="the limitation">
        {(held) => (
          <>
            <div className="il-grid il-grid--two-one">
              {mayEdit ? <LimitationForm key={id} held={held} /> : <Words of={held} />}
              <Computed of={held} />
            </div>
            <LimitationVersions id={id} />
          </>
        )}
      </QueryView>
    </>
  )
}

function Words({ of: { data } }: { of: HeldLimitation }) {
  return (
    <Card title="As it is published">
      <SeverityTag severity={data.severity} />
      <p className="re-sentence">{data.text}</p>
    </Card>
  )
}

function Computed({ of: { data } }: { of: HeldLimitation }) {
  return (
    <Card title="What the figures say">
      {data.generatedText === null ? (
        <p className="il-text">
          {data.origin === 'OWN'
            ? 'The figures do not tell this one: a lead added it.'
            : 'Not for your role: it would tell of fewer than 5 people.'}
        </p>
      ) : (
        <p className="re-sentence">{data.generatedText}</p>
      )}
      <p className="il-note">
        <Origin of={data} />
      </p>
    </Card>
  )
}
