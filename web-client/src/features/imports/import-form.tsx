import { useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { Schemas } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { Card } from '@/shared/card'
import { FileField } from '@/shared/file-field'
import { refuseAt } from '@/shared/input-problem'
import { csvFromPasted } from '@/shared/pasted'
import { ProblemForm } from '@/shared/problem-form'
import { ProgressBar } from '@/shared/progress-bar'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { type ImportKindName, importKinds, kindOptions } from './import-kinds'
import type { Mode, Upload } from './upload'
import { useStartImport } from './use-start-import'

type Values = { source: string; file: string; text: string; mode: string }

const sources = [
  { value: 'FILE', label: 'A CSV file' },
  {
    value: 'TEXT',
    label: 'Paste it',
    hint: 'Copied out of a spreadsheet, with the column names in the first line.',
  },
]

const modes = [
  { value: 'ATOMIC', label: 'Import nothing', hint: 'All or nothing. Fix the rows and try again.' },
  { value: 'SKIP_INVALID', label: 'Import the good rows', hint: 'Leave out the wrong ones.' },
]

export function ImportForm({ kind }: { kind: ImportKindName }) {
  const programmeId = useProgrammeId()
  const { change } = useAddress()
  // What was pasted before comes back to be corrected.
  const before = (useLocation().state as Partial<Values> | null) ?? {}
  const file = useRef<File>(undefined)
  const [key] = useState(() => new SubmissionKey())
  const [chosen, setChosen] = useState<string>()
  const { start, goTo, progress } = useStartImport()

  const form = useProblemForm<Values, Schemas['ImportJob']>({
    draftKey: `${programmeId}/imports`,
    initial: { source: 'FILE', file: '', text: '', mode: 'ATOMIC', ...before },
    submit: (values) => {
      const upload = uploadFrom(kind, values, file.current)
      // The same file again, after a failure, is checked once; name, size and date tell whether it is the same.
      const { name = '', size = 0, lastModified = 0 } = file.current ?? {}
      return start(upload, true, key.headersFor([kind, values, name, size, lastModified]))
    },
    onSaved: ({ id }) => goTo(kind, id),
  })
  const { source } = form.values

  return (
    <Card title="What do you want to import?">
      <ProblemForm form={form} save="Check the file">
        <RadiosField
          id="import-kind"
          label="It is a list of"
          inline
          value={kind}
          options={kindOptions}
          onChange={(next) => change({ kind: next })}
        />
        <RadiosField label="Where is it?" options={sources} {...form.field('source')} />
        {source === 'FILE' ? (
          <FileField
            {...form.field('file')}
            label={`File of ${importKinds[kind].many}`}
            hint="CSV in UTF-8, up to 64 MB, its cells parted by commas or semicolons."
            accept=".csv,.ndjson,text/csv,application/x-ndjson"
            chosen={chosen}
            onFile={(next) => {
              file.current = next
              setChosen(next?.name)
            }}
          />
        ) : (
          <TextareaField
            label="Rows"
            hint="The column names in the first line."
            rows={8}
            {...form.field('text')}
          />
        )}
        <RadiosField label="If some rows are wrong" options={modes} {...form.field('mode')} />
        {progress && (
          <ProgressBar
            label="Sending the file, in kB"
            value={kilobytes(progress.sent)}
            max={kilobytes(progress.total)}
          />
        )}
      </ProblemForm>
    </Card>
  )
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000)
}

function uploadFrom(kind: ImportKindName, { source, text, mode }: Values, file: File | undefined): Upload {
  if (source === 'FILE' && !file) refuseAt('/file', 'choose a file')
  if (source === 'TEXT' && !text.trim()) refuseAt('/text', 'paste the column names and at least one row')
  return source === 'FILE' && file
    ? { kind, mode: mode as Mode, name: file.name, content: file }
    : {
        kind,
        mode: mode as Mode,
        name: 'Pasted rows',
        content: new Blob([csvFromPasted(text)]),
        pasted: text,
      }
}
