import { useState } from 'react'
import { Card } from '@/shared/card'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { AboutPrinciple } from './about-principle'
import { DeletePrinciple } from './delete-principle'
import { EvidenceCard } from './evidence-card'
import { FoundCard } from './found-card'
import { InPractice } from './in-practice'
import { type Asking, PrincipleStep } from './principle-step'
import { principleStatusMeaning } from './principle-words'
import { type HeldPrinciple, useMayWritePrinciples, usePrinciplesHome } from './principles'
import { RetirePrinciple } from './retire-principle'
import { StepDialog } from './step-dialog'
import { VersionsCard } from './versions-card'
import './principle.css'

/** What the principle says now, and how it came to say that. */
export function PrinciplePage() {
  return <AboutPrinciple title="Principle">{(held) => <Page held={held} />}</AboutPrinciple>
}

function Page({ held }: { held: HeldPrinciple }) {
  const principle = held.data
  const { family, status, currentVersion } = principle
  const home = usePrinciplesHome()
  const mayWrite = useMayWritePrinciples()
  const [asking, setAsking] = useState<Asking>()
  const done = () => setAsking(undefined)
  return (
    <>
      <PageHeading
        title={currentVersion.title}
        purpose={
          family && (
            <>
              One of the principles “<Link to={`${home}?family=${encodeURIComponent(family)}`}>{family}</Link>
              ”.
            </>
          )
        }
        tags={<Tag meaning={principleStatusMeaning[status]}>{inWords(status)}</Tag>}
        action={
          mayWrite &&
          status !== 'RETIRED' && (
            <Link className="nhsuk-button" to={`${home}/${principle.id}/refine`}>
              Write the next version
            </Link>
          )
        }
      />
      <HowDoWeKnow kind="PRINCIPLE" id={principle.id} />
      {!mayWrite && <ReadOnlyNote who="Leads and facilitators" />}
      <section className="il-card" aria-label="The principle">
        <p className="pr-statement">{currentVersion.statement}</p>
      </section>
      <InPractice version={currentVersion} />
      <EvidenceCard id={principle.id} />
      <FoundCard id={principle.id} />
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          <VersionsCard principle={principle} />
        </div>
        <div className="il-stack">
          <PrincipleStep principle={principle} mayWrite={mayWrite} onAsk={setAsking} />
          <Sources of={principle} />
        </div>
      </div>
      {(asking === 'test' || asking === 'reinstatement') && (
        <StepDialog verb={asking} principle={principle} onDone={done} />
      )}
      {asking === 'retire' && <RetirePrinciple principle={principle} onDone={done} />}
      {asking === 'delete' && <DeletePrinciple held={held} onDone={done} />}
    </>
  )
}

function Sources({ of: { currentVersion } }: { of: HeldPrinciple['data'] }) {
  const { sources } = currentVersion
  return (
    <Card title="Where it comes from">
      {sources.length === 0 ? (
        <p className="il-text">No source is named.</p>
      ) : (
        <ul className="pr-list">
          {sources.map(({ citation, url }) => (
            <li key={`${citation} ${url}`}>
              {url ? (
                <a href={url} rel="noreferrer">
                  {citation}
                </a>
              ) : (
                citation
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
