import type { ReactNode } from 'react'
import { optionsIn, purposeWords } from '@/shared/asking-words'
import { Card } from '@/shared/card'
import { NumberField } from '@/shared/number-field'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import type { useProblemForm } from '@/shared/use-problem-form'
import { Placeholders } from './placeholders'
import { TemplatePreview } from './template-preview'
import { templateLabels as labels, type TemplateValues } from './template-values'

type Form = ReturnType<typeof useProblemForm<TemplateValues, unknown>>
type Props = { form: Form; save: string; cancelTo: string; children?: ReactNode }

const standings = [
  { value: 'ACTIVE', label: 'Yes, when somebody invites' },
  { value: 'ARCHIVED', label: 'No, it is archived' },
]

/** The words left, and beside them the mail that they make. */
export function TemplateForm({ form, save, cancelTo, children }: Props) {
  const { values, set, field, idOf } = form

  return (
    <div className="iv-wide">
      <ProblemForm form={form} save={save} labels={labels} cancelTo={cancelTo}>
        <div className="il-grid il-grid--halves">
          <div className="il-stack">
            <Card title="The words">
              <TextField label={labels.name} autoComplete="off" {...field('name')} />
              <SelectField
                label={labels.purpose}
                none="Choose"
                options={optionsIn(purposeWords)}
                {...field('purpose')}
              />
              <TextField label={labels.subject} autoComplete="off" {...field('subject')} />
              <TextareaField
                label={labels.body}
                hint="Plain words, in paragraphs. Say what you ask, how long it takes, and what comes of it."
                rows={16}
                {...field('body')}
              />
              <Placeholders subjectId={idOf('subject')} bodyId={idOf('body')} onInsert={set} />
            </Card>
            <Card title="The terms">
              <NumberField
                label={labels.minutes}
                hint="The contact policy counts it."
                unit="minutes"
                {...field('minutes')}
              />
              <NumberField
                label={labels.daysToAnswer}
                hint="So long their link works."
                unit="days"
                {...field('daysToAnswer')}
              />
              <NumberField
                label={labels.reminderAfterDays}
                hint="Days after the mail, and again after each reminder, as often as the contact policy allows. Leave it empty for never."
                optional
                unit="days"
                {...field('reminderAfterDays')}
              />
              <RadiosField label={labels.status} options={standings} {...field('status')} />
            </Card>
            {children}
          </div>
          <div className="il-stack">
            <TemplatePreview values={values} />
          </div>
        </div>
      </ProblemForm>
    </div>
  )
}
