import { useRef, useState } from 'react'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { DataTable } from '@/shared/data-table'
import { FileField } from '@/shared/file-field'
import { counted, inDigits, inMinutes } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { refuseAt } from '@/shared/input-problem'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutRound } from './about-round'
import { PaperOutcome } from './paper-outcome'
import { counting, importsPath, type Round, useMayImportPaper, useRoundsHome } from './prioritisations'
import './prioritisation.css'

/** Ballots that were given on paper, as a file. */
export function PaperPage() {
  const mayImport = useMayImportPaper()
  return (
    <AboutRound title="Paper ballots">
      {({ data: round }) => (
        <>
          <PageHeading
            title="Paper ballots"
            purpose={`Hand in what people ranked on paper in “${round.title}”. All ballots of a file are taken, or none.`}
          />
          {!mayImport && <ReadOnlyNote who="Leads" />}
          {mayImport && <Paper round={round} />}
        </>
      )}
    </AboutRound>
  )
}

function Paper({ round }: { round: Round }) {
  const home = `${useRoundsHome()}/${round.id}`
  const [outcome, setOutcome] = useState<Schemas['BallotImport']>()
  return (
    <div className="il-grid il-grid--halves">
      <div className="il-stack">
        {round.state === 'OPEN' ? (
          <PaperForm round={round} onDone={setOutcome} />
        ) : (
          <p className="il-card il-text">
            Paper is taken while a round is open. <Link to={home}>See the round</Link>
          </p>
        )}
        {outcome && <PaperOutcome of={outcome} round={round} />}
        <PastFiles round={round} />
      </div>
      <div className="il-stack">
        <HowItLooks round={round} />
      </div>
    </div>
  )
}

type FormProps = { round: Round; onDone: (outcome: Schemas['BallotImport']) => void }
type Values = { file: string }

/** Each file is checked first; one without a fault can then be taken as it is. */
function PaperForm({ round, onDone }: FormProps) {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const file = useRef<File>(undefined)
  const [isChecked, setIsChecked] = useState(false)
  const [key] = useState(() => new SubmissionKey())
  const form = useProblemForm<Values, Schemas['BallotImport']>({
    draftKey: `${programmeId}/paper/${round.id}`,
    initial: { file: '' },
    submit: async () => {
      const chosen = file.current
      if (!chosen) return refuseAt('/file', 'choose a file')
      const text = await chosen.text()
      return bodyOf(
        await api.POST(importsPath, {
          params: { path: { programmeId, id: round.id }, query: { dryRun: !isChecked } },
          body: text,
          bodySerializer: (body: string) => body,
          headers: { 'Content-Type': 'text/csv', ...key.headersFor([isChecked, text]) },
        }),
      )
    },
    async onSaved(outcome) {
      key.done()
      setIsChecked(outcome.dryRun && outcome.rejected === 0 && outcome.state === 'SUCCEEDED')
      onDone(outcome)
      await refresh()
    },
  })
  return (
    <Card title="Hand in a file">
      <ProblemForm form={form} save={isChecked ? 'Take these ballots' : 'Check the file'}>
        <FileField
          {...form.field('file')}
          label="File of ballots"
          hint="CSV in UTF-8, up to 20,000 ballots."
          onFile={(next) => {
            file.current = next
            setIsChecked(false)
          }}
        />
      </ProblemForm>
    </Card>
  )
}

/** What the columns mean, and a file that has them. */
function HowItLooks({ round }: { round: Round }) {
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

function PastFiles({ round }: { round: Round }) {
  const programmeId = useProgrammeId()
  const files = queries.useQuery('get', importsPath, {
    params: { path: { programmeId, id: round.id }, query: { limit: 20 } },
  })
  return (
    <Card title="Files handed in" note="The latest 20, checks included.">
      <QueryView
        query={files}
        what="the files"
        isEmpty={({ results }) => results.length === 0}
        empty={<p className="il-text">None yet.</p>}
      >
        {({ results }) => (
          <DataTable
            caption="Files handed in"
            rows={results}
            rowKey={({ id }) => id}
            columns={[
              { header: 'When', cell: ({ createdAt }) => inMinutes(createdAt) },
              {
                header: 'What became of it',
                cell: ({ state, dryRun, rejected }) =>
                  rejected > 0 || state === 'FAILED' ? (
                    <Tag meaning="attention">Not taken</Tag>
                  ) : (
                    <Tag meaning={dryRun ? 'fact' : 'done'}>{dryRun ? 'Checked' : 'Taken'}</Tag>
                  ),
              },
              { header: 'Ballots', numeric: true, cell: ({ total }) => inDigits(total) },
              {
                header: 'Wrong',
                numeric: true,
                cell: ({ rejected }) => (rejected === 0 ? '–' : counted(rejected, 'row', 'rows')),
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
