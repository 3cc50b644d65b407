import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ReferralTable } from './referral-table'
import { referralStatusOptions } from './status-words'
import './stakeholder.css'

const list = '/programmes/{programmeId}/referrals'

export function ReferralsPage() {
  const programmeId = useProgrammeId()
  const { get, searchWith } = useAddress()
  const filters = {
    status: get('status'),
    fromStakeholderId: get('fromStakeholderId'),
    toStakeholderId: get('toStakeholderId'),
  }
  const isNarrowed = Object.values(filters).some(Boolean)
  const none = { status: null, fromStakeholderId: null, toStakeholderId: null }
  const isOfOnePerson = Boolean(filters.fromStakeholderId || filters.toStakeholderId)
  const referrals = queries.useQuery(
    'get',
    list,
    { params: { path: { programmeId }, query: { ...filters, cursor: get('cursor'), count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(list, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  const people = `/programmes/${programmeId}/stakeholders`

  return (
    <>
      <PageHeading title="Referrals" purpose="Who named whom as somebody to hear, and what became of it." />
      <div className="il-card">
        <div className="sh-narrow">
          <FilterBar label="Filter referrals" names={['status']}>
            <FilterSelect name="status" label="Status" all="Any status" options={referralStatusOptions} />
          </FilterBar>
        </div>
        {isOfOnePerson && (
          <p className="il-text">
            Only the referrals of one person. <Link to={searchWith(none)}>Show those of everybody</Link>
          </p>
        )}
        <QueryView
          query={referrals}
          what="the referrals"
          isEmpty={({ results }) => results.length === 0}
          empty={
            isNarrowed ? (
              <EmptyState title="No referral fits" action={<Link to={searchWith(none)}>Show all</Link>}>
                None has this status.
              </EmptyState>
            ) : (
              <EmptyState title="No referrals yet" action={<Link to={people}>Choose a person</Link>}>
                Open somebody who takes part and refer the people they name.
              </EmptyState>
            )
          }
        >
          {({ results, metadata }) => (
            <>
              <div className="il-bar">
                <p role="status">
                  <strong>{totalInWords(metadata, 'referral', 'referrals')}</strong>, newest first
                </p>
                <div className="il-tools">
                  <DownloadList fileName="referrals.csv" read={whole}>
                    Load all as CSV
                  </DownloadList>
                </div>
              </div>
              <ReferralTable caption="Referrals" referrals={results} show={['to', 'from']} />
              <Pager metadata={{ nextCursor: metadata.nextCursor }} one="referral" many="referrals" />
            </>
          )}
        </QueryView>
      </div>
    </>
  )
}
