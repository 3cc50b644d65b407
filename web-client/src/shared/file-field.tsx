import { describedBy, FieldGroup, type FieldWords } from '@/shared/field-group'
import './file-field.css'

type Props = FieldWords & {
  id: string
  error?: string
  /** Which kinds of file are offered, as the attribute of the same name. */
  accept?: string
  /** The name of what is chosen, where it is not obvious from the control alone. */
  chosen?: string | undefined
  onFile: (file: File | undefined) => void
}

export function FileField({ id, error, accept = '.csv,text/csv', chosen, onFile, ...words }: Props) {
  return (
    <FieldGroup id={id} error={error} {...words}>
      <input
        className="nhsuk-file-upload il-file"
        id={id}
        type="file"
        accept={accept}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, words.hint, error)}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
      {chosen && <p className="nhsuk-u-visually-hidden">{chosen} is chosen</p>}
    </FieldGroup>
  )
}
