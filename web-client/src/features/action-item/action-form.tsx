import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf, type Schemas } from '@/api/client'
import { type Held, ifMatch } from '@/api/versions'
import { type ActionItem, actionItemPath } from '@/shared/action-items'
import { ConfirmAction } from '@/shared/confirm-action'
import { DateField } from '@/shared/date-field'
import { isDay, refuse } from '@/shared/input-problem'
import { useNotice } from '@/shared/notice'
import { PersonPicker } from '@/shared/person-picker'
import { ProblemForm } from '@/shared/problem-form'
import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useIsOneOf, useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'

type Values = {
  text: string
  owner: string
  ownerId: string
  dueOn: string
  state: ActionItem['state']
  outcome: string
}
type Props = { action: Held<ActionItem>; read: () => Promise<Held<ActionItem>> }

const labels: Record<keyof Values, string> = {
  text: 'What will be done?',
  owner: 'Who sees to it?',
  ownerId: 'Who sees to it?',
  dueOn: 'By when?',
  state: 'What became of it?',
  outcome: 'What changed because of it?',
}

const states = [
  { value: 'OPEN', label: 'It is still to be done' },
  { value: 'DONE', label: 'It is done' },
  { value: 'DROPPED', label: 'It is dropped' },
]

/** Another day, another person, or what became of it. */
export function ActionForm({ action, read }: Props) {
  const home = `/programmes/${useProgrammeId()}/retrospectives/actions`
  const seesPeople = useIsOneOf('LEAD', 'FACILITATOR')
  const form = useActionForm({ action, read }, home)
  const { values, replace, field } = form
  return (
    <div className="il-card ac-form">
      <ProblemForm
        form={form}
        save="Save"
        labels={labels}
        groups={[{ prefix: 'ownerId', label: labels.owner, show: ({ owner }) => owner }]}
        cancelTo={home}
      >
        <TextField label={labels.text} autoComplete="off" {...field('text')} />
        {seesPeople && (
          <PersonPicker
            {...field('owner')}
            label={labels.owner}
            hint="Type a name, a job or an organisation, then choose."
            error={form.errorOf('owner') ?? form.errorOf('ownerId')}
            onChange={(name) => replace({ ...values, owner: name, ownerId: '' })}
            onChoose={({ id, name }) => replace({ ...values, owner: name, ownerId: id })}
          />
        )}
        <DateField label={labels.dueOn} {...field('dueOn')} />
        <RadiosField label={labels.state} options={states} {...field('state')} />
        {values.state !== 'OPEN' && (
          <TextareaField
            label={values.state === 'DONE' ? labels.outcome : 'Why does nothing come of it?'}
            optional={values.state === 'DONE'}
            {...field('outcome')}
          />
        )}
      </ProblemForm>
      {seesPeople && <Remove action={action.data} home={home} />}
    </div>
  )
}

function useActionForm({ action, read }: Props, home: string) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const { id } = action.data
  return useProblemForm<Values, ActionItem>({
    draftKey: `${programmeId}/action-items/${id}`,
    initial: valuesOf(action.data),
    etag: action.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(actionItemPath, {
          params: { path: { programmeId, id } },
          body: changeFrom(values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The action is saved')
      await navigate(home)
      await refresh()
    },
    once: true,
    reload: async () => {
      const now = await read()
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
}

function valuesOf({ text, owner, dueOn, state, outcome }: ActionItem): Values {
  return {
    text,
    owner: owner?.name ?? '',
    ownerId: owner?.id ?? '',
    dueOn,
    state,
    outcome: outcome ?? '',
  }
}

/** Somebody who was erased stays named, by nothing, unless another is chosen. */
function changeFrom({ text, owner, ownerId, dueOn, state, outcome }: Values): Schemas['ActionItemPatch'] {
  refuse([
    ...(owner && !ownerId ? [{ pointer: '/ownerId', detail: 'choose somebody from the list' }] : []),
    ...(isDay(dueOn) ? [] : [{ pointer: '/dueOn', detail: 'give a day that exists' }]),
  ])
  return {
    text: text.trim(),
    ...(ownerId ? { ownerId } : {}),
    dueOn,
    state,
    outcome: state === 'OPEN' ? null : outcome.trim() || null,
  }
}

function Remove({ action, home }: { action: ActionItem; home: string }) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const { id, text, version } = action
  return (
    <>
      <button className="il-link-button" type="button" onClick={() => setAsks(true)}>
        Remove this action
      </button>
      <ConfirmAction
        open={asks}
        title={`Remove “${text}”?`}
        confirm="Remove it"
        cancel="Keep it"
        onCancel={() => setAsks(false)}
        content={`${id} goes`}
        send={() =>
          api.DELETE(actionItemPath, {
            params: { path: { programmeId, id } },
            headers: ifMatch({ version }),
          })
        }
        done="The action is removed"
        onDone={() => void navigate(home)}
      >
        <p>One that was meant and is not wanted any more is better dropped, with the reason.</p>
      </ConfirmAction>
    </>
  )
}
