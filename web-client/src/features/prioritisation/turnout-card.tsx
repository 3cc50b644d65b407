import { Card } from '@/shared/card'
import { Count } from '@/shared/count'
import { DataTable } from '@/shared/data-table'
import { counted, inDigits } from '@/shared/format'
import { ProgressBar } from '@/shared/progress-bar'
import { QueryView } from '@/shared/query-view'
import { useRefresh } from '@/shared/use-refresh'
import type { Round } from './prioritisations'
import { useTurnout } from './round-facts'

/** How many have voted, and of which groups; who has is told to nobody. */
export function TurnoutCard({ of: { id } }: { of: Round }) {
  const turnout = useTurnout(id)
  const refresh = useRefresh()
  return (
    <Card
      title="Turnout"
      note="Who has voted is told to nobody."
      tools={
        <button className="il-link-button" type="button" onClick={() => void refresh()}>
          Look again
        </button>
      }
    >
      <QueryView query={turnout} what="the turnout">
        {({ asked, voted, paper, byGroup }) => (
          <>
            {asked !== null && voted !== null ? (
              <ProgressBar label="People who have voted" value={voted} max={Math.max(asked, voted)}>
                {voted === 0
                  ? 'nobody yet'
                  : paper
                    ? `${counted(paper, 'ballot', 'ballots')} on paper`
                    : null}
              </ProgressBar>
            ) : (
              <p className="il-text">
                <Count of={null} />: so few are not told, so that nobody can be told by it.
              </p>
            )}
            {byGroup.length > 0 && byGroup.every((group) => group.voted === null) && (
              <p className="il-text">
                By group nothing is told yet: so few have voted, or are asked, that it would tell who.
              </p>
            )}
            {byGroup.some((group) => group.voted !== null) && (
              <div className="pr-turnout">
                <DataTable
                  caption="Turnout by group"
                  rows={byGroup}
                  rowKey={({ groupCode, name }) => groupCode ?? name}
                  columns={[
                    { header: 'Group', cell: ({ name }) => name },
                    { header: 'Asked', numeric: true, cell: (group) => inDigits(group.asked) },
                    { header: 'Voted', numeric: true, cell: (group) => <Count of={group.voted} /> },
                  ]}
                />
              </div>
            )}
          </>
        )}
      </QueryView>
    </Card>
  )
}
