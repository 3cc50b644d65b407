import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { citedIn, withCited } from '@/shared/cited-picker'
import type { FieldProps } from '@/shared/field-group'
import { InsightPicker } from '@/shared/insight-picker'
import { PersonPicker } from '@/shared/person-picker'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { useReference } from '@/shared/use-reference'
import { type ChallengeValues, challengeLabels, codesIn } from './challenge-values'
import { partLabels, partOptions, parts } from './challenge-words'
import { useThemes } from './challenges'
import { SymptomPicker } from './symptom-picker'

/** What the fields need of `useProblemForm`. */
export type ChallengeForm = {
  values: ChallengeValues
  field: (name: string) => FieldProps
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: ChallengeValues) => void
}

/** All that is said of a challenge. */
export function ChallengeFields({ form }: { form: ChallengeForm }) {
  const { values, field, replace } = form
  return (
    <>
      <Card title="What it is">
        <TextareaField
          label={challengeLabels.statement}
          hint="In one sentence that whoever is asked to rank it understands."
          rows={2}
          {...field('statement')}
        />
        <TextareaField label={challengeLabels.why} optional rows={4} {...field('why')} />
      </Card>
      <WhoFields form={form} />
      <Card title="Evidence" note="How do we know? Everybody can follow this back to its sources.">
        <SymptomPicker
          label={challengeLabels.symptomIds}
          field={field('symptomIds')}
          chosen={citedIn(values, 'symptoms')}
          onChange={(chosen) => replace({ ...withCited(values, 'symptoms', chosen), symptomIds: '' })}
        />
        <InsightPicker
          label={challengeLabels.insightIds}
          hint="Type words of it, then choose."
          field={field('insightIds')}
          chosen={citedIn(values, 'insights')}
          onChange={(chosen) => replace({ ...withCited(values, 'insights', chosen), insightIds: '' })}
        />
        <ThemeField form={form} />
      </Card>
      <Card
        title="To compare it with others"
        note="Set these roughly. They stand beside how people rank challenges, and never in its place."
      >
        {parts.map((part) => (
          <SelectField
            key={part}
            label={partLabels[part]}
            optional
            none="Not said"
            options={partOptions(part)}
            {...field(part)}
          />
        ))}
      </Card>
    </>
  )
}

/** The one that is chosen stays offered while the others are read. */
function ThemeField({ form: { values, field, replace } }: { form: ChallengeForm }) {
  const themes = useThemes()
  const read = (themes.data?.results ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const chosen = values.themeId
  const options =
    chosen && !read.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: values.theme ?? '' }, ...read]
      : read
  return (
    <SelectField
      label={challengeLabels.themeId}
      optional
      none="No theme"
      options={options}
      {...field('themeId')}
      onChange={(themeId) =>
        replace({
          ...values,
          themeId,
          theme: options.find(({ value }) => value === themeId)?.label ?? '',
        })
      }
    />
  )
}

function WhoFields({ form }: { form: ChallengeForm }) {
  const { values, field, replace, idOf, errorOf } = form
  const { groups, places } = useReference()
  return (
    <Card title="Whom it concerns">
      <TextareaField
        label={challengeLabels.affected}
        hint="In words, such as “Patients who wait twice, and the practice that writes twice”."
        optional
        rows={2}
        {...field('affected')}
      />
      {(['groupCodes', 'placeCodes'] as const).map((name) => (
        <CheckboxesField
          key={name}
          id={idOf(name)}
          error={errorOf(name)}
          label={challengeLabels[name]}
          optional
          options={(name === 'groupCodes' ? groups : places).options}
          chosen={codesIn(values[name])}
          onChange={(chosen) => replace({ ...values, [name]: chosen.join(' ') })}
        />
      ))}
      <PersonPicker
        {...field('owner')}
        label={challengeLabels.owner}
        hint="Type a name, a job or an organisation, then choose."
        optional
        error={errorOf('owner') ?? errorOf('ownerId')}
        onChange={(name) => replace({ ...values, owner: name, ownerId: '' })}
        onChoose={({ id, name }) => replace({ ...values, owner: name, ownerId: id })}
      />
    </Card>
  )
}
