import { Card } from '@/shared/card'
import type { FieldProps } from '@/shared/field-group'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { linesIn } from '@/shared/typed-rows'
import { type PrincipleValues, principleLabels } from './principle-values'
import { SourceFields } from './source-fields'

/** What the fields need of `useProblemForm`. */
export type PrincipleForm = {
  values: PrincipleValues
  field: (name: string) => FieldProps
  idOf: (name: string) => string
  replace: (values: PrincipleValues) => void
}

/** What a version of a principle says. */
export function PrincipleFields({ form }: { form: PrincipleForm }) {
  const rows = (name: string) => Math.min(8, Math.max(3, linesIn(form.values[name] ?? '').length + 1))
  return (
    <>
      <Card title="What it says">
        <TextField
          label={principleLabels.title}
          hint="A few words that people can quote, such as “Ask before you tell”."
          autoComplete="off"
          {...form.field('title')}
        />
        <TextareaField label={principleLabels.statement} rows={3} {...form.field('statement')} />
      </Card>
      <Card title="In practice" note="What somebody would see or hear. One example on each line.">
        <TextareaField
          label={principleLabels.looksLike}
          optional
          rows={rows('looksLike')}
          {...form.field('looksLike')}
        />
        <TextareaField
          label={principleLabels.doesNotLookLike}
          optional
          rows={rows('doesNotLookLike')}
          {...form.field('doesNotLookLike')}
        />
      </Card>
      <SourceFields form={form} />
    </>
  )
}
