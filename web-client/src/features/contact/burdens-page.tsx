import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'
import { type Burdens, burdensPath, readAllBurdens, useView, views } from './burdens'
import { BurdensTable } from './burdens-table'
import { useMayAsk } from './use-may-ask'
import { usePolicy } from './use-policy'
import './contact.css'

const orders: Record<Burdens, string> = {
  OFTEN: ', most often asked first',
  LONG: ', most minutes first',
  NEVER: ' never asked',
}

/** Who bears how much of the asking, and who was never asked at all. */
export function BurdensPage() {
  const programmeId = useProgrammeId()
  const view = useView()
  const { get, searchWith } = useAddress()
  const cursor = get('cursor')
  const burdens = queries.useQuery(
    'get',
    burdensPath,
    { params: { path: { programmeId }, query: { ...views[view].query, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const policy = usePolicy()
  return (
    <>
      <PageHeading
        title="Most asked, never asked"
        purpose="Whom we lean on, and whom we could ask instead."
      />
      <div className="il-card">
        <ViewSwitch
          label="Show"
          views={(Object.keys(views) as Burdens[]).map((each) => ({
            to: searchWith({ show: views[each].show }),
            label: views[each].label,
            current: each === view,
          }))}
        />
        <QueryView query={policy} what="the contact policy">
          {(held) => (
            <QueryView
              query={burdens}
              what="the people"
              isEmpty={({ results: [first] }) => first === undefined || (view === 'LONG' && first.asks === 0)}
              empty={<Nobody view={view} />}
            >
              {({ results, metadata }) => (
                <>
                  <div className="il-bar">
                    <p role="status">
                      <strong>{totalInWords(metadata, 'person', 'people')}</strong>
                      {orders[view]}
                    </p>
                    <div className="il-tools">
                      <Link to="../settings/contact-policy">Contact policy</Link>
                      <DownloadList
                        fileName={view === 'NEVER' ? 'never-asked.csv' : 'most-asked.csv'}
                        read={() => readAllBurdens(programmeId, view)}
                      >
                        Load all as CSV
                      </DownloadList>
                    </div>
                  </div>
                  <BurdensTable burdens={results} policy={held.data} view={view} />
                  <Pager metadata={{ nextCursor: metadata.nextCursor }} one="person" many="people" />
                </>
              )}
            </QueryView>
          )}
        </QueryView>
      </div>
    </>
  )
}

function Nobody({ view }: { view: Burdens }) {
  const mayAsk = useMayAsk()
  if (view === 'NEVER')
    return (
      <EmptyState title="Nobody has been left out">Whoever the programme knows has been asked.</EmptyState>
    )
  return (
    <EmptyState
      title="Nobody has been asked yet"
      action={
        mayAsk && (
          <Link className="nhsuk-button" to="../contacts/new">
            Record an ask
          </Link>
        )
      }
    >
      As asks are recorded, those who are asked most come up here.
    </EmptyState>
  )
}
