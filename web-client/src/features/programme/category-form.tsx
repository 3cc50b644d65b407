import type { Schemas } from '@/api/client'
import type { FieldProps } from '@/shared/field-group'
import { refuse } from '@/shared/input-problem'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { type CategoryKind, categoryKinds } from './category-kinds'
import { codeFromName, codeOr } from './code-from-name'

export type CategoryValues = { name: string; code: string; description: string }

export const noCategory: CategoryValues = { name: '', code: '', description: '' }

export const categoryLabels = { name: 'Name', code: 'Code', description: 'Description' }

export function valuesOf({ name, code, description }: Schemas['Category']): CategoryValues {
  return { name, code, description: description ?? '' }
}

export function categoryFrom({ name, code, description }: CategoryValues): Schemas['NewCategory'] {
  refuse(name.trim() ? [] : [{ pointer: '/name', detail: 'give a name' }])
  return { name: name.trim(), code: codeOr(code, name), description: description.trim() || null }
}

type Form = { values: CategoryValues; field: (name: keyof CategoryValues) => FieldProps }

export function CategoryFields({ kind, form }: { kind: CategoryKind; form: Form }) {
  const suggestion = codeFromName(form.values.name)
  return (
    <>
      <TextField label={categoryLabels.name} hint={categoryKinds[kind].hint} {...form.field('name')} />
      <TextField
        label={categoryLabels.code}
        hint={
          <>
            What imports and figures refer to it by. Left empty, it is made from the name
            {suggestion && <>: {suggestion}</>}.
          </>
        }
        optional
        width="half"
        {...form.field('code')}
      />
      <TextareaField
        label={categoryLabels.description}
        hint="Who or what belongs here, where the name alone does not say."
        optional
        rows={3}
        {...form.field('description')}
      />
    </>
  )
}
