import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { targetStatuses } from '@/shared/target-words'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { targetColumns } from './target-columns'
import { targetFilters, targetsPath, useMaySetTargets, useTargetFilters, useTargetsHome } from './targets'
import './target.css'

/** All targets, what is due first comes first. */
export function TargetListPage() {
  const maySet = useMaySetTargets()
  return (
    <>
      <PageHeading
        title="Targets"
        purpose="What challenges are to have come to and by when, and whether what is measured leads there."
        action={maySet && <SetLink className="nhsuk-button" />}
      />
      <TargetList maySet={maySet} />
    </>
  )
}

function SetLink({ className }: { className?: string }) {
  return (
    <Link className={className} to={`${useTargetsHome()}/new`}>
      Set a target
    </Link>
  )
}

function TargetList({ maySet }: { maySet: boolean }) {
  const programmeId = useProgrammeId()
  const home = useTargetsHome()
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR')
  const { filters, isNarrowed, cursor } = useTargetFilters()
  const targets = queries.useQuery(
    'get',
    targetsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(targetsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <TargetFilterBar />
      <QueryView
        query={targets}
        what="the targets"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet maySet={maySet} />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'target', 'targets')}</strong>
              </p>
              <div className="il-tools">
                <DownloadList fileName="targets.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Targets"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="dueOn"
              columns={targetColumns(home, programmeId, seesPeople)}
            />
            <p className="il-small">
              In the pictures the dashed line is the path from baseline to target, dots are the forecast, and
              the black mark is the target on its date.
            </p>
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="target" many="targets" />
          </>
        )}
      </QueryView>
    </div>
  )
}

const linked = [
  { name: 'challengeId', label: 'Challenge', all: 'Any challenge', one: 'One challenge' },
  { name: 'ownerId', label: 'Who sees to it', all: 'Anybody', one: 'One person' },
]

function TargetFilterBar() {
  const { get } = useAddress()
  return (
    <FilterBar label="Filter targets" names={[...targetFilters]}>
      <FilterSelect
        name="status"
        label="Status"
        all="Any status"
        options={[
          { value: 'in:AT_RISK,OFF_TRACK', label: 'At risk or off track' },
          ...targetStatuses.map((status) => ({ value: status, label: inWords(status) })),
        ]}
      />
      {linked.map(({ name, label, all, one }) => {
        const value = get(name)
        return value ? (
          <FilterSelect key={name} name={name} label={label} all={all} options={[{ value, label: one }]} />
        ) : null
      })}
    </FilterBar>
  )
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(targetFilters.map((name) => [name, null]))
  return (
    <EmptyState title="No target fits" action={<Link to={searchWith(without)}>Clear the filters</Link>}>
      Try fewer filters.
    </EmptyState>
  )
}

function NothingYet({ maySet }: { maySet: boolean }) {
  return (
    <EmptyState title="No target yet" action={maySet && <SetLink />}>
      {maySet
        ? 'Say of a challenge that came high what is measured, where it stands, and where it is to come by when.'
        : 'Leads and facilitators set the first ones.'}
    </EmptyState>
  )
}
