import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { useFindingsAbout } from './principle-findings'
import type { PrincipleValues } from './principle-values'
import { findingIdsIn } from './principle-values'

type Form = {
  values: PrincipleValues
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: PrincipleValues) => void
}

/** For which findings the next version is written. Nothing is asked where there is none. */
export function CitedFindings({ form, principleId }: { form: Form; principleId: string }) {
  const findings = useFindingsAbout(principleId)
  const all = findings.data?.results ?? []
  if (all.length === 0) return null
  return (
    <Card title="Because of what teams found">
      <CheckboxesField
        id={form.idOf('findingIds')}
        error={form.errorOf('findingIds')}
        label="Which findings is it written for?"
        hint="The version leads to them for as long as it is there."
        optional
        options={all.map(({ id, statement }) => ({ value: id, label: statement }))}
        chosen={findingIdsIn(form.values)}
        onChange={(chosen) => form.replace({ ...form.values, findingIds: chosen.join(' ') })}
      />
    </Card>
  )
}
