import { AttributeFields } from '@/shared/attribute-fields'
import { attributesIn } from '@/shared/attribute-values'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { inPounds } from '@/shared/format'
import { NumberField } from '@/shared/number-field'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { numberIn } from '@/shared/typed-number'
import { type Names, useReference } from '@/shared/use-reference'
import { daysInWords } from './call-words'
import type { Call } from './calls'
import { OrganisationFields } from './organisation-fields'
import { asLines, linesIn, type ProposalValues, proposalLabels } from './proposal-values'
import { useFieldOfAddress } from './use-field-of-address'
import type { ProposalForm as Form } from './use-proposal-form'
import './call.css'
import './call-form.css'

type Props = { form: Form; call: Call; save: string; cancelTo: string }

/** All that a proposal says. */
export function ProposalForm({ form, call, save, cancelTo }: Props) {
  const { places, sectors } = useReference()
  const { field } = form
  const { facilitatorDays, budgetPounds } = call.capacity
  useFieldOfAddress(form)
  return (
    <div className="ca-form ca-form--proposal">
      <ProblemForm
        form={form}
        save={save}
        labels={labelsOf({ ...form.theirs, ...form.values })}
        groups={groupsWith(places, sectors)}
        cancelTo={cancelTo}
      >
        <Card title="What it is">
          <TextField label={label('title')} autoComplete="off" {...field('title')} />
          <TextareaField label={label('problem')} rows={4} {...field('problem')} />
          <TextareaField label={label('aims')} hint="Small enough to try." rows={4} {...field('aims')} />
          <TextareaField label={label('workingTogether')} optional rows={3} {...field('workingTogether')} />
          <TextareaField label={label('howWeWouldKnow')} optional rows={3} {...field('howWeWouldKnow')} />
        </Card>
        <Card
          title="Who stands behind it"
          note="Best one from each side of the interface. Those who assess see when it is not so."
        >
          <Person form={form} side="lead" other="partner" />
          <Person form={form} side="partner" other="lead" />
          <OrganisationFields form={form} />
        </Card>
        <Card title="Where it would be tried">
          <Codes form={form} name="placeCodes" names={places} />
          <Codes form={form} name="sectorCodes" names={sectors} hint="Choose the one that leads first." />
        </Card>
        <Card title="What it takes">
          <TextareaField
            label={label('timeSetAside')}
            hint="Whose time, such as half a day a week of two people on each side."
            optional
            rows={2}
            {...field('timeSetAside')}
          />
          <NumberField
            label={label('facilitatorDays')}
            hint={
              known(facilitatorDays) &&
              `The call has ${daysInWords(facilitatorDays)} for all that are chosen.${beyond(form, 'facilitatorDays', facilitatorDays)}`
            }
            unit="days"
            optional={!known(facilitatorDays)}
            {...field('facilitatorDays')}
          />
          <NumberField
            label={label('budgetPounds')}
            hint={
              known(budgetPounds) &&
              `The call has ${inPounds(budgetPounds)} for all that are chosen.${beyond(form, 'budgetPounds', budgetPounds)}`
            }
            unit="pounds"
            optional={!known(budgetPounds)}
            {...field('budgetPounds')}
          />
        </Card>
        <AttributeFields
          form={form}
          note="Facts of your own, by which quotas of the call may count. Names are the same for all proposals."
        />
      </ProblemForm>
    </div>
  )
}

function known(limit: number | null | undefined): limit is number {
  return typeof limit === 'number'
}

/** Said at once: it could never be chosen as it stands, and that would come out only when the set is computed. */
function beyond({ values }: Form, name: 'facilitatorDays' | 'budgetPounds', limit: number): string {
  const asked = numberIn(values[name] ?? '')
  return asked !== null && asked > limit ? ' This asks for more, so that it could not be chosen.' : ''
}

function label(name: string): string {
  return proposalLabels[name] ?? name
}

type Side = 'lead' | 'partner'

function Person({ form, side, other }: { form: Form; side: Side; other: Side }) {
  const { values, replace } = form
  return (
    <PersonPicker
      {...form.field(`${side}Name`)}
      label={label(`${side}Name`)}
      hint="Type a name, a job or an organisation, then choose."
      optional={side === 'partner'}
      except={values[`${other}Id`]}
      onChange={(name) => replace({ ...values, [`${side}Name`]: name, [`${side}Id`]: '' })}
      onChoose={({ id, name }) => replace({ ...values, [`${side}Name`]: name, [`${side}Id`]: id })}
    />
  )
}

type CodesProps = { form: Form; name: 'placeCodes' | 'sectorCodes'; names: Names; hint?: string }

function Codes({ form, name, names, hint }: CodesProps) {
  const chosen = linesIn(form.values[name])
  const told = chosen.length > 1 && hint ? `${hint} Now ${names.of(chosen[0])} leads.` : hint
  return (
    <CheckboxesField
      id={form.idOf(name)}
      error={form.errorOf(name)}
      label={label(name)}
      hint={told}
      options={names.options}
      chosen={chosen}
      ordered={name === 'sectorCodes'}
      onChange={(codes) => form.set(name, asLines(codes))}
    />
  )
}

function labelsOf(values: ProposalValues): Record<string, string> {
  const own = attributesIn(values).map((name) => [`attributes/${name}`, name])
  return { ...proposalLabels, ...Object.fromEntries(own) }
}

/** What has a name beside its id or code is shown by its name. */
function groupsWith(places: Names, sectors: Names) {
  const by = (prefix: string, name: string, show: (values: ProposalValues) => string) => ({
    prefix,
    label: label(name),
    show,
  })
  const inWords = (names: Names, lines: string | undefined) =>
    linesIn(lines)
      .map((code) => names.of(code))
      .join(', ')
  return [
    by('lead', 'leadName', (values) => values.leadName ?? ''),
    by('partner', 'partnerName', (values) => values.partnerName ?? ''),
    by('organisation', 'organisationCodes', (values) => linesIn(values.organisationNames).join(', ')),
    by('placeCodes', 'placeCodes', (values) => inWords(places, values.placeCodes)),
    by('sectorCodes', 'sectorCodes', (values) => inWords(sectors, values.sectorCodes)),
  ]
}
