import { describedBy, FieldGroup, type FieldWords } from '@/shared/field-group'

type Props = FieldWords & {
  id: string
  error?: string
  chosen: string | undefined
  onFile: (file: File | undefined) => void
}

export function FileField({ id, error, chosen, onFile, ...words }: Props) {
  return (
    <FieldGroup id={id} error={error} {...words}>
      <input
        className="nhsuk-file-upload im-file"
        id={id}
        type="file"
        accept=".csv,.ndjson,text/csv,application/x-ndjson"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, words.hint, error)}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      {chosen && <p className="nhsuk-u-visually-hidden">{chosen} is chosen</p>}
    </FieldGroup>
  )
}
