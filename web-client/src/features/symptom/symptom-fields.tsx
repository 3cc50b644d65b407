import { Card } from '@/shared/card'
import { citedIn, withCited } from '@/shared/cited-picker'
import type { FieldProps } from '@/shared/field-group'
import { InsightPicker } from '@/shared/insight-picker'
import { TextareaField } from '@/shared/textarea-field'
import { FindingPicker } from './finding-picker'
import { type SymptomValues, symptomLabels } from './symptom-values'

/** What the fields need of `useProblemForm`. */
export type SymptomForm = {
  values: SymptomValues
  field: (name: string) => FieldProps
  replace: (values: SymptomValues) => void
}

/** What a symptom says, and what it is drawn from. */
export function SymptomFields({ form: { values, field, replace } }: { form: SymptomForm }) {
  return (
    <>
      <Card title="What it is">
        <TextareaField
          label={symptomLabels.statement}
          hint="In one sentence, such as “The telephone rings where nobody is standing”. It names nobody."
          rows={2}
          {...field('statement')}
        />
        <TextareaField label={symptomLabels.detail} optional rows={3} {...field('detail')} />
      </Card>
      <Card title="What shows it" note="How often, where and since when it is met follows from these.">
        <FindingPicker
          label={symptomLabels.findingIds}
          field={field('findingIds')}
          chosen={citedIn(values, 'findings')}
          onChange={(chosen) => replace({ ...withCited(values, 'findings', chosen), findingIds: '' })}
        />
        <InsightPicker
          label={symptomLabels.insightIds}
          hint="Type words of it, then choose."
          field={field('insightIds')}
          chosen={citedIn(values, 'insights')}
          onChange={(chosen) => replace({ ...withCited(values, 'insights', chosen), insightIds: '' })}
        />
      </Card>
    </>
  )
}
