import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { AboutPrinciple } from './about-principle'
import { useMayWritePrinciples } from './principles'
import { RefineForm } from './refine-form'
import './principle.css'

/** The next version, which begins with what the principle says now. */
export function RefinePage() {
  const mayWrite = useMayWritePrinciples()
  return (
    <AboutPrinciple title="Write the next version">
      {({ data: principle }) => (
        <>
          <PageHeading
            title={`Refine “${principle.currentVersion.title}”`}
            purpose="Change what teams found to be wrong or unclear, and say why. The version before is kept as it is."
          />
          {!mayWrite && <ReadOnlyNote who="Leads and facilitators" />}
          {mayWrite && principle.status === 'RETIRED' && (
            <p className="il-card il-text">
              The principle is retired. Reinstate it first, then write its next version.
            </p>
          )}
          {mayWrite && principle.status !== 'RETIRED' && (
            <RefineForm key={principle.id} principle={principle} />
          )}
        </>
      )}
    </AboutPrinciple>
  )
}
