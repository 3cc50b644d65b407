import type { FieldProps } from '@/shared/field-group'
import { inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { NumberField } from '@/shared/number-field'
import { useProgrammeId } from '@/shared/use-membership'
import { type FrameDimension, type FrameValues, totalOf } from './frame-values'

type Form = { values: FrameValues; field: (name: string) => FieldProps }

const pages: Record<string, string> = {
  PLACE: 'places',
  SECTOR: 'sectors',
  GROUP: 'stakeholder-groups',
}

/** A number for each category of one dimension, and their sum. */
export function FrameDimensionFields({ dimension, form }: { dimension: FrameDimension; form: Form }) {
  const { key, title, rows } = dimension
  const programmeId = useProgrammeId()
  const total = totalOf(dimension, form.values)
  const page = pages[key]
  return (
    <fieldset className="il-card se-sizes">
      <legend className="se-sizes__legend">{title}</legend>
      {rows.length === 0 && page && (
        <p className="il-text">
          None yet. <Link to={`/programmes/${programmeId}/settings/${page}/new`}>Add the first</Link>
        </p>
      )}
      {rows.map(({ name, label }) => (
        <NumberField key={name} label={label} {...form.field(name)} value={form.values[name] ?? ''} />
      ))}
      {total !== null && (
        <p className="se-sizes__total" aria-live="polite">
          Total <strong>{inDigits(total)}</strong>
        </p>
      )}
    </fieldset>
  )
}
