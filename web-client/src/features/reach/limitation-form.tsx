import { api, bodyOf, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { DeleteLimitation } from './delete-limitation'
import { LimitationFields, type LimitationValues, limitationLabels } from './limitation-fields'
import { UseComputed } from './use-computed'
import { type HeldLimitation, limitationPath, readLimitation } from './use-limitation'

const valuesOf = ({ text, severity }: Schemas['Limitation']): LimitationValues => ({ text, severity })

/** The words of a limitation, for leads. */
export function LimitationForm({ held }: { held: HeldLimitation }) {
  const programmeId = useProgrammeId()
  const { id, origin } = held.data
  const notify = useNotice()
  const refresh = useRefresh()
  const form = useProblemForm<LimitationValues, Schemas['Limitation']>({
    draftKey: `${programmeId}/limitation/${id}`,
    initial: valuesOf(held.data),
    etag: held.etag,
    submit: async (values, headers) =>
      bodyOf(
        await api.PATCH(limitationPath, {
          params: { path: { programmeId, id } },
          body: changed(held.data, values),
          headers,
        }),
      ),
    async onSaved() {
      notify('The limitation is saved')
      await refresh()
    },
    reload: async () => {
      const { data, etag } = await readLimitation(programmeId, id)
      return { values: valuesOf(data), etag }
    },
  })
  return (
    <Card title="As it is published">
      <ProblemForm
        form={form}
        save="Save wording"
        labels={limitationLabels}
        cancelTo={`/programmes/${programmeId}/reach`}
      >
        <LimitationFields field={form.field} />
      </ProblemForm>
      {origin === 'EDITED' && <UseComputed held={held} onDone={form.discard} />}
      {origin === 'OWN' && <DeleteLimitation held={held} onDone={form.discard} />}
    </Card>
  )
}

/** How much a computed one matters follows the figures until somebody says otherwise. */
function changed(
  before: Schemas['Limitation'],
  { text, severity }: LimitationValues,
): Schemas['LimitationPatch'] {
  return severity === before.severity ? { text } : { text, severity }
}
