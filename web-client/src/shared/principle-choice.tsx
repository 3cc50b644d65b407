import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { choiceOf, choicesIn } from '@/shared/chosen-principles'
import { Link } from '@/shared/link'
import { QueryView } from '@/shared/query-view'
import type { Option } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'

type Chosen = Schemas['ChosenPrincipleVersion'][]

type Form = {
  values: Record<string, string>
  idOf: (name: string) => string
  errorOf: (name: string) => string | undefined
  replace: (values: Record<string, string>) => void
}

/** Which principles guide it: each in its current version, or in the one that was chosen before. */
export function PrincipleChoice({ form, chosenBefore = [] }: { form: Form; chosenBefore?: Chosen }) {
  const programmeId = useProgrammeId()
  const principles = queries.useQuery('get', '/programmes/{programmeId}/principles', {
    params: {
      path: { programmeId },
      query: { status: 'in:PROPOSED,IN_TEST,REFINED', sort: 'title', limit: 200 },
    },
  })
  return (
    <Card
      title="Which principles guide it?"
      note="Two or three are enough. Whoever comes says of each whether it helped."
    >
      <QueryView
        query={principles}
        what="the principles"
        isEmpty={({ results }) => results.length === 0 && chosenBefore.length === 0}
        empty={
          <p className="il-text">
            There is none yet.{' '}
            <Link to={`/programmes/${programmeId}/principles/new`}>Propose the first one</Link>
          </p>
        }
      >
        {({ results }) => (
          <CheckboxesField
            id={form.idOf('principles')}
            error={form.errorOf('principles')}
            label="Principles"
            optional
            options={optionsOf(results, chosenBefore)}
            chosen={choicesIn(form.values)}
            onChange={(chosen) => form.replace({ ...form.values, principles: chosen.join(' ') })}
          />
        )}
      </QueryView>
    </Card>
  )
}

function optionsOf(principles: Schemas['Principle'][], chosenBefore: Chosen): Option[] {
  const current = principles.map(({ id, currentVersion: { number, title } }) => ({
    value: choiceOf({ principleId: id, number }),
    label: `${title} (version ${number})`,
  }))
  const others = chosenBefore
    .filter((choice) => current.every(({ value }) => value !== choiceOf(choice)))
    .map((choice) => ({
      value: choiceOf(choice),
      label: `${choice.title} (version ${choice.number}, chosen before)`,
    }))
  return [...others, ...current]
}
