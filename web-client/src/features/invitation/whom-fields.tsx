import { queries } from '@/api/client'
import { PersonPicker } from '@/shared/person-picker'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'
import type { useProblemForm } from '@/shared/use-problem-form'
import { ChosenPeople } from './chosen-people'
import type { InviteValues } from './invite-values'

export type InviteFormState = ReturnType<typeof useProblemForm<InviteValues, unknown>>

const ways = [
  { value: 'PEOPLE', label: 'People I choose' },
  { value: 'WAVE', label: 'Everybody a wave referred', hint: 'Who was named and has not been asked yet.' },
]

/** Who is invited: chosen one by one, or all whom a wave referred. */
export function WhomFields({ form, mayBeWave }: { form: InviteFormState; mayBeWave: boolean }) {
  const { values, set, replace, field, errorOf, idOf } = form
  const { people } = values
  return (
    <>
      {mayBeWave && <RadiosField label="Whom?" options={ways} {...field('whom')} />}
      {values.whom === 'WAVE' ? (
        <WaveField form={form} />
      ) : (
        <>
          <ChosenPeople
            id={idOf('people')}
            people={people}
            onRemove={(id) =>
              set(
                'people',
                people.filter((person) => person.id !== id),
              )
            }
          />
          <PersonPicker
            {...field('person')}
            label={people.length === 0 ? 'Who is invited?' : 'Add somebody'}
            hint="Type a name, a job or an organisation, then choose."
            error={errorOf('person') ?? errorOf('people')}
            onChoose={({ id, name }) =>
              replace({
                ...values,
                person: '',
                people: people.some((person) => person.id === id) ? people : [...people, { id, name }],
              })
            }
          />
        </>
      )}
    </>
  )
}

function WaveField({ form }: { form: InviteFormState }) {
  const programmeId = useProgrammeId()
  const overview = queries.useQuery('get', '/programmes/{programmeId}/overview', {
    params: { path: { programmeId } },
  })
  const waves = Array.from({ length: overview.data?.sample.waves ?? 0 }, (_, wave) => ({
    value: String(wave),
    label: wave === 0 ? 'The seeds' : `Wave ${wave}`,
  }))
  return (
    <SelectField
      label="Referred by which wave?"
      hint="Everybody whom somebody of this wave referred, and whom nobody has asked yet: 5,000 at most."
      none="Choose"
      options={waves}
      {...form.field('wave')}
    />
  )
}
