import type { FieldProps } from '@/shared/field-group'
import { RadiosField } from '@/shared/radios-field'
import { type Severity, severityWords } from '@/shared/severity-tag'
import { TextareaField } from '@/shared/textarea-field'

export type LimitationValues = { text: string; severity: Severity }

export const limitationLabels: Record<keyof LimitationValues, string> = {
  text: 'Wording',
  severity: 'How much it matters',
}

const severities = (Object.keys(severityWords) as Severity[]).map((value) => ({
  value,
  label: severityWords[value],
}))

export function LimitationFields({ field }: { field: (name: keyof LimitationValues) => FieldProps }) {
  return (
    <>
      <TextareaField
        label={limitationLabels.text}
        hint="One or two plain sentences. Everybody who sees results reads them: name nobody."
        rows={4}
        {...field('text')}
      />
      <RadiosField label={limitationLabels.severity} options={severities} inline {...field('severity')} />
    </>
  )
}
