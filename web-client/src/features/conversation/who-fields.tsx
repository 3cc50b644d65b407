import type { FieldProps } from '@/shared/field-group'
import { PersonPicker } from '@/shared/person-picker'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import {
  type ConversationValues,
  conversationLabels,
  peopleIn,
  type TypedPerson,
  withPeople,
  withPerson,
} from './conversation-values'
import { consentOptions } from './conversation-words'

/** What the fields need of `useProblemForm`. */
export type ConversationForm = {
  values: ConversationValues
  field: (name: string) => FieldProps
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: ConversationValues) => void
}

/** Who takes part, several at once; of one that was held, also whether they may be quoted. */
export function WhoFields({ form, isHeld }: { form: ConversationForm; isHeld: boolean }) {
  const { values, replace, field } = form
  const people = peopleIn(values)
  const change = (index: number, part: Partial<TypedPerson>) =>
    replace(
      withPeople(
        values,
        people.map((one, at) => (at === index ? { ...one, ...part } : one)),
      ),
    )
  return (
    <>
      <PersonPicker
        {...field('person')}
        label={conversationLabels.person}
        hint="Type a name, a job or an organisation, then choose. Several can take part."
        error={form.errorOf('person') ?? form.errorOf('people')}
        onChange={(text) => replace({ ...values, person: text })}
        onChoose={(person) => replace(withPerson(values, person))}
      />
      {people.length > 0 && (
        <ul className="cv-people">
          {people.map((person, index) => (
            <li key={person.stakeholderId}>
              <p>
                <strong>{person.name}</strong>{' '}
                <button
                  className="il-link-button"
                  type="button"
                  onClick={() =>
                    replace(
                      withPeople(
                        values,
                        people.filter((_, at) => at !== index),
                      ),
                    )
                  }
                >
                  Take out<span className="nhsuk-u-visually-hidden"> {person.name}</span>
                </button>
              </p>
              {form.errorOf(`people/${index}/stakeholderId`) && (
                <p
                  className="nhsuk-error-message"
                  id={form.idOf(`people/${index}/stakeholderId`)}
                  tabIndex={-1}
                >
                  {form.errorOf(`people/${index}/stakeholderId`)}
                </p>
              )}
              {isHeld && (
                <RadiosField
                  inline
                  label={`May ${person.name} be quoted?`}
                  options={consentOptions}
                  {...field(`people/${index}/consentToQuote`)}
                />
              )}
              {isHeld && person.consentToQuote === 'YES' && (
                <TextareaField
                  id={form.idOf(`people/${index}/quotes`)}
                  label={`In the words of ${person.name}`}
                  hint="Word for word, one sentence on each line."
                  optional
                  rows={2}
                  value={person.quotes}
                  error={form.errorOf(`people/${index}/quotes`)}
                  onChange={(quotes) => change(index, { quotes })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
