import { useParams } from 'react-router'
import { Failure } from '@/shared/failure'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { type ImportKindName, importKinds, isImportKind } from './import-kinds'
import { ImportOutcome } from './import-outcome'
import { ImportProgress } from './import-progress'
import { ImportRejections } from './import-rejections'
import { isUnderWay } from './import-words'
import { useImportJob } from './use-import-job'
import './imports.css'

export function ImportJobPage() {
  const { kind, importId } = useParams()
  if (!isImportKind(kind) || !importId) {
    return <Failure what="this import" error={new Error('There is no such import')} />
  }
  return <ImportJob kind={kind} importId={importId} />
}

function ImportJob({ kind, importId }: { kind: ImportKindName; importId: string }) {
  const job = useImportJob(kind, importId)
  const { many } = importKinds[kind]
  const verb = job.data?.dryRun === false ? 'Import' : 'Check'
  return (
    <>
      <PageHeading
        title={`${verb} a file of ${many}`}
        purpose={
          job.data?.dryRun === false
            ? 'The rows of your file go into the programme.'
            : 'We look at every row. Nothing is written.'
        }
      />
      <QueryView query={job} what="the import">
        {(current) => (
          <>
            {isUnderWay(current) ? (
              <ImportProgress kind={kind} job={current} />
            ) : (
              <ImportOutcome kind={kind} job={current} />
            )}
            {current.rejected > 0 && !isUnderWay(current) && (
              <ImportRejections kind={kind} importId={importId} />
            )}
          </>
        )}
      </QueryView>
    </>
  )
}
