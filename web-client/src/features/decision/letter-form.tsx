import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '@/api/client'
import { type Held, held as heldOf } from '@/api/versions'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { LetterPreview } from './letter-preview'
import { type Letter, letterPath, readLetter } from './letters'

type Props = {
  held: Held<Letter>
  /** Whether something is typed that is not saved. */
  onTyping: (isTyping: boolean) => void
}

const labels = { subject: 'Subject', body: 'Text' }

/** The words on the left, and beside them the letter as it is read. */
export function LetterForm({ held, onTyping }: Props) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const notify = useNotice()
  const refresh = useRefresh()
  const { id, subject, body, recipient } = held.data
  const form = useProblemForm({
    draftKey: `letter ${id}`,
    initial: { subject, body },
    etag: held.etag,
    submit: async (values, headers) =>
      heldOf(
        await api.PATCH(letterPath, {
          params: { path: { programmeId, id } },
          body: values,
          headers: headers as { 'If-Match': string },
        }),
      ),
    async onSaved(saved) {
      queryClient.setQueryData(['get', letterPath, { programmeId, id }], saved)
      notify('The letter is saved')
      await refresh()
    },
    async reload() {
      const { data, etag } = await readLetter(programmeId, id)
      return { values: { subject: data.subject, body: data.body }, etag }
    },
  })
  const { values } = form
  const isTyping = values.subject !== subject || values.body !== body
  useEffect(() => onTyping(isTyping), [isTyping, onTyping])
  return (
    <ProblemForm form={form} save="Save the letter" labels={labels}>
      <div className="il-grid il-grid--halves">
        <Card title="Its words">
          <TextField label={labels.subject} autoComplete="off" {...form.field('subject')} />
          <TextareaField
            label={labels.body}
            hint="{name} stands for the name of whom it goes to; nothing else in braces stands for anything."
            rows={18}
            {...form.field('body')}
          />
        </Card>
        <Card title="As it is read">
          <LetterPreview subject={values.subject} body={values.body} name={recipient?.name} />
        </Card>
      </div>
    </ProblemForm>
  )
}
