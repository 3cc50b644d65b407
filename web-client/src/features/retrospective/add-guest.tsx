import { Card } from '@/shared/card'
import { inDays } from '@/shared/format'
import { Insist } from '@/shared/insist'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { lengthInWords } from './retrospective-words'
import type { Retrospective } from './retrospectives'
import { useGuestForm } from './use-guest-form'

/** Somebody who is not in the team, and of whom time is asked. */
export function AddGuest({ retrospective }: { retrospective: Retrospective }) {
  const form = useGuestForm(retrospective.id)
  const { values, replace, field, refusal } = form
  return (
    <Card
      title="Somebody else"
      note={`They are asked for ${lengthInWords(retrospective.minutes)} of their time, which is held to the contact policy.`}
    >
      <ProblemForm form={form} save="Add them">
        {refusal && (
          <section className="il-over" aria-label="This would be over the contact policy">
            <h3 className="il-title">This would be over the contact policy</h3>
            <p className="il-text">
              {refusal.availableFrom
                ? `They can be asked from ${inDays(refusal.availableFrom)} on.`
                : 'So many minutes are more than a whole period holds.'}
            </p>
            <Insist
              question="Or why must it be now?"
              hint="It stays with the ask, for everybody who sees it."
              verb="Add"
              others="A lead can add them all the same, and says why."
              reason={field('overrideReason')}
              busy={form.isSaving}
              onInsist={form.insist}
            />
          </section>
        )}
        <PersonPicker
          {...field('person')}
          label="Who else takes part?"
          hint="Type a name, a job or an organisation, then choose."
          onChange={(text) => replace({ ...values, person: text, stakeholderId: '' })}
          onChoose={({ id, name }) => replace({ ...values, person: name, stakeholderId: id })}
        />
      </ProblemForm>
    </Card>
  )
}
