import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { DateField } from '@/shared/date-field'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { ChallengeFields } from './challenge-fields'
import { DiscussionFields } from './discussion-fields'
import type { Round } from './prioritisations'
import { dimensionOptions, idsIn, roundLabels } from './round-values'
import { unrankedWords } from './round-words'
import type { Choosable } from './use-challenges'
import type { RoundForm as Form } from './use-round-form'
import './prioritisation.css'

type Props = { form: Form; round?: Round; challenges: Choosable[]; save: string; cancelTo: string }

const label = (name: string) => roundLabels[name] ?? ''

const unranked = (['NO_OPINION', 'LAST'] as const).map((value) => ({
  value,
  label: unrankedWords[value].words,
  hint: unrankedWords[value].hint,
}))

const voters = [
  {
    value: 'YES',
    label: 'Members, and people by a link of their own',
    hint: 'Leads, facilitators and contributors vote when signed in. Others are asked by mail or handed a link.',
  },
  { value: 'NO', label: 'Only people by a link of their own' },
]

const results = [
  { value: 'YES', label: 'When the round is closed', hint: 'So that nobody votes by how others did.' },
  { value: 'NO', label: 'While it is open, too', hint: 'After every five ballots, without the tables.' },
]

/** All that a round is. Once it is open, the rules by which people vote stay. */
export function RoundForm({ form, round, challenges, save, cancelTo }: Props) {
  const isDraft = !round || round.state === 'DRAFT'
  const nameOf = (id: string) => challenges.find((one) => one.id === id)?.statement ?? 'A challenge'
  const groups = [
    {
      prefix: 'challengeIds',
      label: 'Challenges',
      show: (values: Record<string, string>) => idsIn(values.challengeIds).map(nameOf).join('\n'),
    },
    {
      prefix: 'discussions/',
      label: 'Points to discuss',
      show: (values: Record<string, string>) =>
        idsIn(values.challengeIds)
          .flatMap((id) =>
            values[`discussions/${id}`] ? `${nameOf(id)}: ${values[`discussions/${id}`]}` : [],
          )
          .join('\n'),
    },
  ]
  return (
    <div className="pr-form">
      <ProblemForm form={form} save={save} labels={roundLabels} groups={groups} cancelTo={cancelTo}>
        <div className="il-grid il-grid--halves">
          <div className="il-stack">
            {isDraft && (
              <>
                <Card title="What is asked">
                  <TextField
                    label={label('title')}
                    hint="What people call it, such as “Spring 2027”."
                    autoComplete="off"
                    {...form.field('title')}
                  />
                  <TextField
                    label={label('question')}
                    hint="It stands on top of each ballot."
                    autoComplete="off"
                    {...form.field('question')}
                  />
                </Card>
                <ChallengeFields form={form} challenges={challenges} />
              </>
            )}
            <DiscussionFields form={form} nameOf={nameOf} />
          </div>
          <div className="il-stack">
            <Card title="When">
              {isDraft && (
                <DateField
                  label={label('opensOn')}
                  hint="Leave empty for the day on which it is opened."
                  optional
                  {...form.field('opensOn')}
                />
              )}
              <DateField
                label={label('closesOn')}
                hint="That day included; it closes by itself after it. Leave empty to close it yourself."
                optional
                {...form.field('closesOn')}
              />
            </Card>
            {isDraft && (
              <>
                <Card title="Who votes">
                  <RadiosField label={label('membersVote')} options={voters} {...form.field('membersVote')} />
                </Card>
                <Card title="How it is counted">
                  <RadiosField label={label('unranked')} options={unranked} {...form.field('unranked')} />
                  <CheckboxesField
                    id={form.idOf('weightingDimensions')}
                    label={label('weightingDimensions')}
                    hint="Each category counts by how many people it has in the population frame, not by how many of them voted. With none ticked each ballot counts the same. Both results are shown."
                    options={dimensionOptions}
                    chosen={idsIn(form.values.weightingDimensions)}
                    error={form.errorOf('weightingDimensions')}
                    onChange={(chosen) => form.set('weightingDimensions', chosen.join(' '))}
                  />
                  <RadiosField
                    label={label('resultsHiddenUntilClosed')}
                    options={results}
                    {...form.field('resultsHiddenUntilClosed')}
                  />
                </Card>
              </>
            )}
          </div>
        </div>
      </ProblemForm>
    </div>
  )
}
