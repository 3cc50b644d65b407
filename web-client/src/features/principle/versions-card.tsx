import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { counted, inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { boardOf, useFindingsAbout } from './principle-findings'
import { writtenInWords } from './principle-words'
import { type Principle, usePrinciplesHome, type Version, versionsPath } from './principles'

/** How it came to say what it says: the newest version first, each with its reason. */
export function VersionsCard({ principle: { id, versions } }: { principle: Principle }) {
  const programmeId = useProgrammeId()
  const cursor = useAddress().get('cursor')
  const compare = `${usePrinciplesHome()}/${id}/compare`
  const all = queries.useQuery(
    'get',
    versionsPath,
    { params: { path: { programmeId, id }, query: { cursor } } },
    { placeholderData: keepPreviousData },
  )
  return (
    <Card
      title="Its versions"
      note="A version never changes once it is written."
      tools={
        versions > 2 && <Link to={`${compare}?from=1&to=${versions}`}>Compare the first and the latest</Link>
      }
    >
      <QueryView query={all} what="the versions">
        {({ results, metadata }) => (
          <>
            <ol className="pr-list" reversed start={results[0]?.number}>
              {results.map((version) => (
                <li key={version.number}>
                  <One version={version} compare={compare} />
                  <Because of={version} principleId={id} />
                </li>
              ))}
            </ol>
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="version" many="versions" />
          </>
        )}
      </QueryView>
    </Card>
  )
}

/** The findings that it was written for, as far as the reader may know them. */
function Because({ of: { findingIds }, principleId }: { of: Version; principleId: string }) {
  const programmeId = useProgrammeId()
  const findings = useFindingsAbout(principleId)
  const cited = (findings.data?.results ?? []).filter(({ id }) => findingIds.includes(id))
  if (cited.length === 0) return null
  return (
    <details className="pr-because">
      <summary>Because of {counted(cited.length, 'finding', 'findings')}</summary>
      <ul>
        {cited.map((finding) => (
          <li key={finding.id}>
            <Link to={boardOf(finding, programmeId)}>{finding.statement}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function One({ version, compare }: { version: Version; compare: string }) {
  const { number, title, reasonForChange, createdAt, createdBy } = version
  return (
    <>
      <strong>
        Version {number}: {title}
      </strong>
      <small>{writtenInWords(inDays(createdAt), createdBy)}</small>
      <p className="il-text pr-reason">{reasonForChange ?? 'As it was first proposed.'}</p>
      {number > 1 && (
        <Link to={`${compare}?from=${number - 1}&to=${number}`}>
          What changed<span className="nhsuk-u-visually-hidden"> with version {number}</span>
        </Link>
      )}
    </>
  )
}
