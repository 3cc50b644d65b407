import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { DataTable } from '@/shared/data-table'
import { Icon } from '@/shared/icon'
import { counting, type Round } from './prioritisations'

/** What the columns mean, and a file that has them. */
export function HowItLooks({ round }: { round: Round }) {
  const challenges = counting(round)
  const template = csvOf(['voterExternalId', ...challenges.map(({ challengeId }) => challengeId)], [])
  return (
    <Card title="How the file looks">
      <p className="il-text">
        A row is a ballot, a column a challenge. A cell is the rank given: 1 for the first. Equal numbers are
        equal, and an empty cell is not ranked.
      </p>
      <p className="il-text">
        <code>voterExternalId</code> says whose ballot it is, so that it counts with their group and once.
        Leave it empty where nobody knows: then it weighs 1. What somebody gave by themselves stays, whatever
        paper says.
      </p>
      <p className="il-text">
        <button
          className="il-link-button"
          type="button"
          onClick={() => download('paper-ballots-template.csv', template)}
        >
          <Icon name="download" small /> Download a template
        </button>
      </p>
      <DataTable
        caption="Columns of challenges"
        showCaption
        rows={challenges}
        rowKey={({ challengeId }) => challengeId}
        columns={[
          { header: 'Challenge', cell: ({ statement }) => statement },
          { header: 'Column', cell: ({ challengeId }) => <code className="pr-code">{challengeId}</code> },
        ]}
      />
    </Card>
  )
}
