import { hasStatus } from '@/api/problem'
import { CallScope, useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import { useReference } from '@/shared/use-reference'
import { namesOf, type Shortlist, titleOf, useShortlist } from '@/shared/use-shortlist'
import type { Call } from './ask'
import { type Compared, dataLines, questionLines, resultLines, scoreChanges } from './comparison'
import { marksAgainst } from './grid'
import { SetGrid } from './set-grid'
import { signed } from './words'
import './shortlist.css'

/** Two kept shortlists side by side: what was asked, of what, and what came of it. */
export function ComparePage() {
  return (
    <CallScope
      title="Two shortlists"
      roles={['LEAD', 'FACILITATOR', 'ASSESSOR']}
      others="Shortlists are read by leads, facilitators and assessors."
      states={['ASSESSED', 'DECIDED']}
      otherwise="A shortlist is worked out once the proposals are assessed."
    >
      {(call) => <Two call={call} />}
    </CallScope>
  )
}

function Two({ call }: { call: Call }) {
  const { get } = useAddress()
  const home = useCallHome()
  const first = useShortlist(get('first'))
  const second = useShortlist(get('second'))
  const isMissing =
    !get('first') || !get('second') || [first, second].some(({ error }) => hasStatus(error, 404))
  const waiting = first.data ? second : first
  return (
    <>
      <PageHeading
        title="Two shortlists, side by side"
        purpose={
          <>
            What differs between two shortlists of <Link to={home}>{call.title}</Link>: in what was asked, in
            what it was asked of, and in what came of it.
          </>
        }
      />
      <p className="il-text">
        <Link to={`${home}/shortlists`}>All shortlists</Link>
      </p>
      {first.data && second.data ? (
        <Both call={call} first={first.data.data} second={second.data.data} />
      ) : (
        <div className="il-card">
          {isMissing ? (
            <EmptyState title="There are not two" action={<Link to={`${home}/shortlists`}>Choose two</Link>}>
              The link names no two shortlists that are kept.
            </EmptyState>
          ) : (
            <QueryView query={waiting} what="the shortlists">
              {() => null}
            </QueryView>
          )}
        </div>
      )}
    </>
  )
}

type BothProps = { call: Call; first: Shortlist; second: Shortlist }

function Both({ call, first, second }: BothProps) {
  const reference = useReference()
  const titles = [namesOf(first), namesOf(second)]
  const known = new Set(first.scores.map(({ proposalId }) => proposalId))
  const nameOf = (id: string) => (known.has(id) ? titles[0]?.(id) : titles[1]?.(id)) ?? ''
  const names = { reference, titleOf: nameOf }
  const heads = headsOf(first, second)
  const moved = scoreChanges(first, second)
  return (
    <>
      <Sides
        title="What came of it"
        note="What is the same is left out, but for what each set takes."
        heads={heads}
        lines={resultLines(first, second, names)}
      />
      <Sides
        title="What was asked"
        heads={heads}
        lines={questionLines(call, first, second, names)}
        same="The same question."
      />
      <Sides
        title="What it was asked of"
        heads={heads}
        lines={dataLines(first, second)}
        same="The same proposals and assessments."
      />
      {moved.length > 0 && (
        <Card title="Scores that differ">
          <DataTable
            caption="Scores that differ"
            rows={moved}
            rowKey={({ proposalId }) => proposalId}
            columns={[
              { header: 'Proposal', cell: ({ title }) => title },
              { header: heads.first, numeric: true, cell: ({ before }) => before },
              { header: heads.second, numeric: true, cell: ({ after }) => after },
              { header: 'Difference', numeric: true, cell: ({ by }) => (by === null ? '–' : signed(by)) },
            ]}
          />
        </Card>
      )}
      <SetGrid
        of={second}
        markOf={marksAgainst(second.selected, first.selected)}
        note={`“${heads.second}” against “${heads.first}”`}
      />
    </>
  )
}

/** Two of the same name are told apart by when they were made. */
function headsOf(first: Shortlist, second: Shortlist) {
  const same = titleOf(first) === titleOf(second)
  const head = (one: Shortlist, which: string) =>
    same ? `${titleOf(one)} (${which}, ${inMinutes(one.createdAt)})` : titleOf(one)
  return { first: head(first, 'first'), second: head(second, 'second') }
}

type SidesProps = {
  title: string
  note?: string
  heads: { first: string; second: string }
  lines: Compared[]
  same?: string
}

function Sides({ title, note, heads, lines, same = 'The same.' }: SidesProps) {
  const differing = lines.filter(({ first, second, always }) => always || first !== second)
  const hasNumbers = differing.some(({ difference }) => difference !== undefined)
  return (
    <Card title={title} note={note}>
      {differing.length === 0 ? (
        <p className="il-text">{same}</p>
      ) : (
        <div className="sl-differs">
          <DataTable
            caption={title}
            rows={differing}
            rowKey={({ term }) => term}
            columns={[
              { header: 'What differs', cell: ({ term }) => term },
              { header: heads.first, cell: ({ first }) => first },
              { header: heads.second, cell: ({ second }) => second },
              ...(hasNumbers
                ? [
                    {
                      header: 'Difference',
                      numeric: true,
                      cell: ({ difference }: Compared) => difference ?? '–',
                    },
                  ]
                : []),
            ]}
          />
        </div>
      )}
    </Card>
  )
}
