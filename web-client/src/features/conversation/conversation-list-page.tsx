import { keepPreviousData } from '@tanstack/react-query'
import { api, queries } from '@/api/client'
import { type Column, DataTable } from '@/shared/data-table'
import { DownloadList } from '@/shared/download-list'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterDate, FilterSelect, FilterText } from '@/shared/filter-bar'
import { inDays } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { Tag } from '@/shared/tag'
import { totalInWords } from '@/shared/total-in-words'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import {
  channelOptions,
  conversationStateMeaning,
  conversationStates,
  peopleInWords,
} from './conversation-words'
import {
  conversationFilters,
  conversationsPath,
  type ListedConversation,
  useConversationFilters,
  useConversationsHome,
  useMayListen,
  useMayReadConversations,
} from './conversations'
import './conversation.css'

/** All conversations, without what was said in them. */
export function ConversationListPage() {
  const mayListen = useMayListen()
  const mayRead = useMayReadConversations()
  const home = useConversationsHome()
  return (
    <>
      <PageHeading
        title="Conversations"
        purpose="Talks with people, planned within the contact policy or written down afterwards. Insights lead back to them."
        action={
          mayListen && (
            <Link className="nhsuk-button" to={`${home}/new`}>
              Record a conversation
            </Link>
          )
        }
      />
      {mayRead ? (
        <ConversationList mayListen={mayListen} />
      ) : (
        <p className="il-card il-text">Conversations are read by leads and facilitators alone.</p>
      )}
    </>
  )
}

function ConversationList({ mayListen }: { mayListen: boolean }) {
  const programmeId = useProgrammeId()
  const home = useConversationsHome()
  const { filters, isNarrowed, cursor } = useConversationFilters()
  const conversations = queries.useQuery(
    'get',
    conversationsPath,
    { params: { path: { programmeId }, query: { ...filters, cursor, count: true } } },
    { placeholderData: keepPreviousData },
  )
  const whole = () =>
    api.GET(conversationsPath, {
      params: { path: { programmeId }, query: filters },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    })
  return (
    <div className="il-card">
      <FilterBar label="Filter conversations" names={[...conversationFilters]}>
        <FilterText name="q" label="Words" />
        <FilterSelect
          name="state"
          label="State"
          all="Any state"
          options={conversationStates.map((state) => ({ value: state, label: inWords(state) }))}
        />
        <FilterSelect name="channel" label="How" all="Any way" options={channelOptions} />
        <FilterDate name="since" label="Since" />
      </FilterBar>
      <QueryView
        query={conversations}
        what="the conversations"
        isEmpty={({ results }) => results.length === 0}
        empty={isNarrowed ? <NothingFits /> : <NothingYet />}
      >
        {({ results, metadata }) => (
          <>
            <div className="il-bar">
              <p role="status">
                <strong>{totalInWords(metadata, 'conversation', 'conversations')}</strong>
              </p>
              <div className="il-tools">
                {mayListen && <Link to={`${home}/plan`}>Plan one</Link>}
                <DownloadList fileName="conversations.csv" read={whole}>
                  Load all as CSV
                </DownloadList>
              </div>
            </div>
            <DataTable
              caption="Conversations"
              rows={results}
              rowKey={({ id }) => id}
              defaultSort="-day"
              columns={columns(home)}
            />
            <Pager metadata={{ nextCursor: metadata.nextCursor }} one="conversation" many="conversations" />
          </>
        )}
      </QueryView>
    </div>
  )
}

function columns(home: string): Column<ListedConversation>[] {
  return [
    {
      header: 'Conversation',
      cell: ({ id, title, people }) => (
        <>
          <Link to={`${home}/${id}`}>{title}</Link>
          <small>With {peopleInWords(people)}</small>
        </>
      ),
    },
    {
      header: 'When',
      sort: { ascending: 'day', descending: '-day' },
      cell: ({ day, minutes }) => (
        <>
          {inDays(day)}
          <small>{minutes} minutes</small>
        </>
      ),
    },
    { header: 'How', cell: ({ channel }) => inWords(channel) },
    {
      header: 'State',
      cell: ({ state }) => <Tag meaning={conversationStateMeaning[state]}>{inWords(state)}</Tag>,
    },
    { header: 'Led by', cell: ({ facilitator }) => facilitator?.name ?? '–' },
  ]
}

function NothingFits() {
  const { searchWith } = useAddress()
  const without = Object.fromEntries(conversationFilters.map((name) => [name, null]))
  return (
    <EmptyState title="No conversation fits" action={<Link to={searchWith(without)}>Clear the filters</Link>}>
      Try fewer filters.
    </EmptyState>
  )
}

function NothingYet() {
  const home = useConversationsHome()
  return (
    <EmptyState title="No conversation yet" action={<Link to={`${home}/plan`}>Plan a conversation</Link>}>
      Ask somebody for half an hour, or write down one that was.
    </EmptyState>
  )
}
