import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import type { FieldProps } from '@/shared/field-group'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import { ConversationPicker } from './conversation-picker'
import { type InsightValues, insightLabels, themesIn } from './insight-values'
import { kindOptions, whoOptions } from './insight-words'
import { useSeesSources, useThemes } from './insights'
import { SimilarInsights } from './similar-insights'

/** What the fields need of `useProblemForm`. */
export type InsightForm = {
  values: InsightValues
  field: (name: string) => FieldProps
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: InsightValues) => void
}

/** What an insight says, and what it rests on. `except` is the one that is changed: it is like itself. */
export function InsightFields({ form, except }: { form: InsightForm; except?: string }) {
  const { values, field } = form
  return (
    <>
      <Card title="What you learned">
        <RadiosField inline label={insightLabels.kind} options={kindOptions} {...field('kind')} />
        <TextareaField
          label={insightLabels.statement}
          hint="In plain words, without naming anybody. Such as “Results go to the ward that ordered them, days after the patient has left it.”"
          rows={3}
          {...field('statement')}
        />
        <SimilarInsights statement={values.statement ?? ''} except={except} />
        <TextareaField label={insightLabels.detail} optional rows={4} {...field('detail')} />
        <RadiosField
          label={insightLabels.whoCouldAct}
          hint="As those see it who said so."
          options={[...whoOptions, { value: '', label: 'Nobody said' }]}
          {...field('whoCouldAct')}
        />
      </Card>
      {useSeesSources() && (
        <Card
          title="Where it comes from"
          note="Roles and places of those who took part are shown beside it; names only to leads and facilitators."
        >
          <ConversationPicker form={form} />
        </Card>
      )}
      <ThemesCard form={form} />
    </>
  )
}

function ThemesCard({ form: { values, replace, idOf, errorOf } }: { form: InsightForm }) {
  const themes = useThemes().data?.results ?? []
  if (themes.length === 0) return null
  return (
    <Card title="Themes">
      <CheckboxesField
        id={idOf('themeIds')}
        label="Which themes is it of?"
        optional
        error={errorOf('themeIds')}
        options={themes.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={themesIn(values)}
        onChange={(chosen) => replace({ ...values, themeIds: chosen.join(' ') })}
      />
    </Card>
  )
}
