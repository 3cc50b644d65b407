import { useId, useState } from 'react'
import { api } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { AskDialog } from '@/shared/ask-dialog'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { TextField } from '@/shared/text-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { keptTemplatesPath } from './kept-templates'
import type { Column } from './retrospectives'

/** Keeps the columns that were typed for other retrospectives, under a name; those without a title are none yet. */
export function KeepTemplate({ columns }: { columns: () => Column[] }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const id = useId()
  const [key] = useState(() => new SubmissionKey())
  const [asks, setAsks] = useState(false)
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string>()

  async function keep() {
    const body = { name: name.trim(), columns: columns().filter(({ title }) => title !== '') }
    try {
      await api.POST(keptTemplatesPath, {
        params: { path: { programmeId } },
        body,
        headers: key.headersFor(body),
      })
      key.done()
      setAsks(false)
      setName('')
      setRefusal(undefined)
      notify('The columns are kept for other retrospectives')
      await refresh()
    } catch (error) {
      setRefusal(reasonOf(error))
    }
  }

  return (
    <>
      <button className="il-link-button rt-keep" type="button" onClick={() => setAsks(true)}>
        Keep these columns as a template
      </button>
      <AskDialog
        open={asks}
        title="Keep these columns?"
        confirm="Keep them"
        isReady={name.trim() !== ''}
        onConfirm={keep}
        onClose={() => setAsks(false)}
      >
        {refusal && <p role="alert">{refusal}</p>}
        <p className="il-text">Whoever plans a retrospective in this programme can begin with them.</p>
        <TextField id={id} label="What is it called?" autoComplete="off" value={name} onChange={setName} />
      </AskDialog>
    </>
  )
}
