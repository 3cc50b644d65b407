import { useId, useState } from 'react'
import { api } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { ifMatch } from '@/api/versions'
import { type ActionItem, actionItemPath } from './action-items'
import { AskDialog } from './ask-dialog'
import { reasonOf } from './failure'
import { useNotice } from './notice'
import { TextareaField } from './textarea-field'
import { useProgrammeId } from './use-membership'
import { useRefresh } from './use-refresh'

type End = 'DONE' | 'DROPPED'
type Props = {
  item: ActionItem
  /** What becomes of it; nothing while nobody asks. */
  as: End | undefined
  onClose: () => void
}

const words = {
  DONE: {
    title: 'Is it done?',
    confirm: 'It is done',
    label: 'What changed because of it? (optional)',
    hint: 'A sentence is enough. Everybody who took part reads it.',
    told: 'The action is done',
  },
  DROPPED: {
    title: 'Drop it?',
    confirm: 'Drop it',
    label: 'Why does nothing come of it?',
    hint: 'It does not come back at the next retrospective.',
    told: 'The action is dropped',
  },
}

/** Says what became of an action, and what changed because of it. Its page takes that back. */
export function CloseAction({ item, as, onClose }: Props) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const id = useId()
  const [outcome, setOutcome] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const { title, confirm, label, hint, told } = words[as ?? 'DONE']

  async function close() {
    try {
      await api.PATCH(actionItemPath, {
        params: { path: { programmeId, id: item.id } },
        body: { state: as, outcome: outcome.trim() || null },
        headers: ifMatch(item),
      })
      notify(told)
      onClose()
      setOutcome('')
    } catch (error) {
      setRefusal(
        hasStatus(error, 412)
          ? 'Somebody has changed it meanwhile. It is shown as it is now: say so again.'
          : reasonOf(error),
      )
    }
    await refresh()
  }

  return (
    <AskDialog
      open={as !== undefined}
      title={title}
      confirm={confirm}
      isReady={as === 'DONE' || outcome.trim() !== ''}
      onConfirm={close}
      onClose={() => {
        setRefusal(undefined)
        onClose()
      }}
    >
      {refusal && <p role="alert">{refusal}</p>}
      <p className="il-quote">{item.text}</p>
      <TextareaField id={id} label={label} hint={hint} value={outcome} onChange={setOutcome} rows={3} />
    </AskDialog>
  )
}
