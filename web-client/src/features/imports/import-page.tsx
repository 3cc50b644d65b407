import { PageHeading } from '@/shared/page-heading'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useMembership, useProgrammeId } from '@/shared/use-membership'
import { ColumnsHelp } from './columns-help'
import { ImportForm } from './import-form'
import { isImportKind } from './import-kinds'
import { PastImports } from './past-imports'
import './imports.css'

export function ImportPage() {
  const mayImport = useIsOneOf('LEAD', 'FACILITATOR', 'INTEGRATION')
  const isActive = useMembership(useProgrammeId())?.programmeStatus === 'ACTIVE'
  const asked = useAddress().get('kind')
  const kind = isImportKind(asked) ? asked : 'stakeholders'
  return (
    <>
      <PageHeading
        title="Import"
        purpose="Bring in a spreadsheet. We check every row first and write nothing until you say so."
      />
      {!mayImport && (
        <p className="il-card il-text">Leads and facilitators can import. Ask a lead if you need to.</p>
      )}
      {mayImport && !isActive && (
        <p className="il-card il-text">
          This programme is archived: nothing can be imported until a lead restores it.
        </p>
      )}
      {mayImport && (
        <div className="il-grid il-grid--two-one">
          <div className="il-stack">
            {isActive && <ImportForm kind={kind} />}
            <PastImports kind={kind} />
          </div>
          <ColumnsHelp kind={kind} />
        </div>
      )}
    </>
  )
}
