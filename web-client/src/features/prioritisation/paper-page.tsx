import { useRef, useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { Card } from '@/shared/card'
import { FileField } from '@/shared/file-field'
import { refuseAt } from '@/shared/input-problem'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ProblemForm } from '@/shared/problem-form'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { AboutRound } from './about-round'
import { PastFiles } from './paper-files'
import { HowItLooks } from './paper-help'
import { PaperOutcome } from './paper-outcome'
import { importsPath, type Round, useMayImportPaper, useRoundsHome } from './prioritisations'
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
