import { api, bodyOf, type Schemas } from '@/api/client'
import { DateField } from '@/shared/date-field'
import { isDay, refuse } from '@/shared/input-problem'
import { ProblemForm } from '@/shared/problem-form'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { type Board, byVotes } from './board-state'
import { useBoardReread } from './boards'
import { retrospectivePath, useRetrospectiveId } from './retrospectives'
import { useSitting } from './sitting'

type Values = { text: string; ownerId: string; dueOn: string; clusterId: string }

const labels: Record<keyof Values, string> = {
  text: 'What will be done?',
  ownerId: 'Who sees to it?',
  dueOn: 'By when?',
  clusterId: 'What does it come from? (optional)',
}

/** Agrees to one thing more: what, who and until when. */
export function AgreeAction({ board }: { board: Board }) {
  const form = useAgreeForm(board)
  const { seats, clusters } = board.everybody
  const { field } = form
  const people = seats.flatMap(({ person }) => (person ? [{ value: person.id, label: person.name }] : []))
  return (
    <div className="rt-agree">
      <h3 className="rt-actions__title">Add an action</h3>
      <ProblemForm form={form} save="Add it" labels={labels}>
        <TextField label={labels.text} autoComplete="off" {...field('text')} />
        <div className="rt-agree__who">
          <SelectField label={labels.ownerId} none="Choose somebody" options={people} {...field('ownerId')} />
          <DateField label={labels.dueOn} {...field('dueOn')} />
        </div>
        {clusters.length > 0 && (
          <SelectField
            label={labels.clusterId}
            none="Nothing in particular"
            options={byVotes(clusters).map(({ id, title }) => ({ value: id, label: title }))}
            {...field('clusterId')}
          />
        )}
      </ProblemForm>
    </div>
  )
}

function useAgreeForm(board: Board) {
  const programmeId = useProgrammeId()
  const id = useRetrospectiveId()
  const reread = useBoardReread()
  const { announce } = useSitting()
  const clusterId = board.everybody.retrospective.discussedClusterId ?? ''
  return useProblemForm<Values, Schemas['ActionItem']>({
    draftKey: `${programmeId}/retrospectives/${id}/action`,
    initial: { text: '', ownerId: '', dueOn: '', clusterId },
    submit: async (values, headers) =>
      bodyOf(
        await api.POST(`${retrospectivePath}/action-items`, {
          params: { path: { programmeId, id } },
          body: agreed(values),
          headers,
        }),
      ),
    async onSaved({ text }) {
      announce(`Agreed: “${text}”`)
      await reread()
    },
  })
}

function agreed({ text, ownerId, dueOn, clusterId }: Values): Schemas['NewActionItem'] {
  refuse([
    ...(text.trim() ? [] : [{ pointer: '/text', detail: 'say what will be done' }]),
    ...(ownerId ? [] : [{ pointer: '/ownerId', detail: 'choose who sees to it' }]),
    ...(isDay(dueOn) ? [] : [{ pointer: '/dueOn', detail: 'give a day that exists' }]),
  ])
  return { text: text.trim(), ownerId, dueOn, clusterId: clusterId || null }
}
