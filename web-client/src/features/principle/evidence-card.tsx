import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { EmptyState } from '@/shared/empty-state'
import { capital } from '@/shared/in-words'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import { hasHidden, isUnrated, partRows, parts, type VersionEvidence, versionRows } from './evidence'
import { EvidenceLegend } from './evidence-bar'
import { EvidenceTable } from './evidence-table'
import { evidencePath } from './principles'
import './evidence.css'

/** What those who tried the principle say of it. */
export function EvidenceCard({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const evidence = queries.useQuery('get', evidencePath, { params: { path: { programmeId, id } } })
  return (
    <Card
      title="Does it help?"
      note="What people say of it in workshops and retrospectives of project teams."
    >
      <QueryView
        query={evidence}
        what="what people say of it"
        isEmpty={({ versions }) => versions.every(({ counts }) => isUnrated(counts))}
        empty={
          <EmptyState title="Nobody has rated it yet">
            Workshops and retrospectives of project teams say whether it helps.
          </EmptyState>
        }
      >
        {(found) => {
          const rows = versionRows(found)
          return (
            <>
              <EvidenceLegend />
              <EvidenceTable caption="Version by version" of="Version" rows={rows} />
              {hasHidden(rows) && (
                <p className="il-small ev-note">
                  Numbers are hidden where fewer than five people say so, or where they would give such a
                  number away.
                </p>
              )}
              {found.versions[0] && <Parts of={found.versions[0]} />}
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}

/** Who says what of the current version. */
function Parts({ of: version }: { of: VersionEvidence }) {
  const { get, searchWith } = useAddress()
  const by = parts.find((part) => part === get('by')) ?? 'project'
  const views = parts.map((part) => ({
    to: searchWith({ by: part === 'project' ? null : part }),
    label: capital(part),
    current: part === by,
  }))
  if (isUnrated(version.counts)) {
    return (
      <p className="il-text ev-unrated">Nobody has rated version {version.number}, the current one, yet.</p>
    )
  }
  const rows = partRows(version, by)
  return (
    <div className="ev-parts">
      <ViewSwitch label="Told apart by" views={views} />
      <EvidenceTable
        caption={`The current version, version ${version.number}, by ${by}`}
        of={capital(by)}
        rows={rows}
      />
      {hasHidden(rows) && (
        <p className="il-small ev-note">
          Parts of fewer than five people are hidden, and others with them that would give their numbers away.
        </p>
      )}
    </div>
  )
}
