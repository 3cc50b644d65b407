import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { FileField } from '@/shared/file-field'
import { counted } from '@/shared/format'
import { refuseAt } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { csvFromPasted } from '@/shared/pasted'
import { ProblemForm } from '@/shared/problem-form'
import type { Target } from '@/shared/target-words'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { importPath, useTargetsHome } from './targets'
import { WrongLines } from './wrong-lines'

type Import = Schemas['ReadingImport']
type Values = { rows: string }
/** What was checked: when the rows are another text, it says nothing of them. */
type Checked = { rows: string; answer: Import }

/** A file or what is pasted stands in one box, so that what is wrong can be put right beside its line. */
export function ImportForm({ target: { id } }: { target: Target }) {
  const programmeId = useProgrammeId()
  const home = `${useTargetsHome()}/${id}`
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [checked, setChecked] = useState<Checked>()
  const form = useProblemForm<Values, Checked>({
    draftKey: `${programmeId}/targets/${id}/readings/import`,
    initial: { rows: '' },
    submit: async ({ rows }, headers) => {
      if (!rows.trim()) refuseAt('/rows', 'Choose a file, or paste the column names and at least one row')
      const goesIn = checked?.rows === rows && goodIn(checked) > 0
      const answer = bodyOf(
        await api.POST(importPath, {
          params: { path: { programmeId, id }, query: { dryRun: !goesIn, mode: 'SKIP_INVALID' } },
          body: csvFromPasted(rows),
          bodySerializer: (text) => text,
          headers: { ...headers, 'Content-Type': 'text/csv' },
        }),
      )
      return { rows, answer }
    },
    async onSaved(now) {
      const { dryRun, rejected } = now.answer
      setChecked(now)
      if (dryRun || rejected > 0) form.set('rows', now.rows)
      if (dryRun) return
      notify(`${counted(takenOf(now.answer), 'reading is', 'readings are')} in`)
      if (rejected === 0) await navigate(home)
      await refresh()
    },
  })
  const { values, field, errorOf, idOf, set } = form
  const isChecked = checked?.rows === values.rows
  const good = isChecked ? goodIn(checked) : 0

  return (
    <Card title="The rows">
      <ProblemForm
        form={form}
        save={checked && good > 0 ? verbFor(checked) : 'Check the rows'}
        cancelTo={home}
      >
        <FileField
          id={`${idOf('rows')}-file`}
          label="From a CSV file"
          optional
          onFile={async (file) => {
            if (file) set('rows', await file.text())
          }}
        />
        <TextareaField
          {...field('rows')}
          label="Rows"
          hint="Of the file, or pasted out of a spreadsheet, with the column names in the first line."
          error={errorOf('rows')}
          rows={10}
        />
        <div role="status">{isChecked && <Outcome of={checked} />}</div>
      </ProblemForm>
    </Card>
  )
}

const takenOf = ({ created, updated }: Import) => created + updated

/** How many readings would go in; none any more once they are. */
const goodIn = ({ answer }: Checked) => (answer.dryRun ? takenOf(answer) : 0)

/** What would come of it. */
function Outcome({ of: { rows, answer } }: { of: Checked }) {
  const { dryRun, created, updated, unchanged, rejected, rejections } = answer
  return (
    <>
      <p className="il-text">
        <strong>
          {rejected === 0 ? 'Every line is good' : `${counted(rejected, 'line needs', 'lines need')} fixing`}
        </strong>
        : {created} new, {updated} changed, {unchanged} the same as before.{' '}
        {dryRun ? 'Nothing is written yet.' : 'The others are in.'}
      </p>
      {rejected > 0 && <WrongLines rows={rows} rejections={rejections} />}
    </>
  )
}

function verbFor({ answer }: Checked): string {
  const good = counted(takenOf(answer), 'reading', 'readings')
  return answer.rejected > 0 ? `Import the other ${good}` : `Import ${good}`
}
