import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { Insist } from '@/shared/insist'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { useAddForm } from './use-add-form'
import { lengthInWords } from './workshop-words'
import type { Workshop } from './workshops'
import '@/shared/over-budget.css'

/** Somebody who is not in the team, and of whom time is asked. */
export function AddSomebody({ workshop }: { workshop: Workshop }) {
  const isHeld = workshop.state === 'HELD'
  const form = useAddForm(workshop)
  const { values, replace, field } = form
  return (
    <Card
      title="Somebody else"
      note={
        isHeld
          ? 'Whoever came of their own accord was asked for nothing.'
          : `They are asked for ${lengthInWords(workshop.minutes)} of their time, which is held to the contact policy.`
      }
    >
      <ProblemForm form={form} save={isHeld ? 'They came' : 'Invite them'}>
        {form.refusal && (
          <section className="il-over" aria-label="This would be over the contact policy">
            <h3 className="il-title">This would be over the contact policy</h3>
            <p className="il-text">
              {form.refusal.availableFrom
                ? `They can be invited from ${inDays(form.refusal.availableFrom)} on.`
                : 'So many minutes are more than a whole period holds.'}
            </p>
            <Insist
              question="Or why must it be now?"
              hint="It stays with the ask, for everybody who sees it."
              verb="Invite"
              others="A lead can invite them all the same, and says why."
              reason={field('overrideReason')}
              busy={form.isSaving}
              onInsist={form.insist}
            />
          </section>
        )}
        <PersonPicker
          {...field('person')}
          label={isHeld ? 'Who came?' : 'Who is invited?'}
          hint="Type a name, a job or an organisation, then choose."
          onChange={(text) => replace({ ...values, person: text, stakeholderId: '' })}
          onChoose={({ id, name }) => replace({ ...values, person: name, stakeholderId: id })}
        />
      </ProblemForm>
    </Card>
  )
}
