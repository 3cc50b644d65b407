import { useState } from 'react'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type KeptTemplate, keptTemplatePath } from './kept-templates'

/** Keeps a template no longer. Its columns stay where they were chosen already. */
export function DropTemplate({ template, onDropped }: { template: KeptTemplate; onDropped: () => void }) {
  const programmeId = useProgrammeId()
  const [asks, setAsks] = useState(false)
  const { id, name, version } = template
  return (
    <>
      <button className="il-link-button rt-keep" type="button" onClick={() => setAsks(true)}>
        Delete this template
      </button>
      <ConfirmAction
        open={asks}
        title={`Delete the template “${name}”?`}
        confirm="Delete it"
        cancel="Keep it"
        onCancel={() => setAsks(false)}
        content={`${id} goes`}
        send={() =>
          api.DELETE(keptTemplatePath, {
            params: { path: { programmeId, id } },
            headers: ifMatch({ version }),
          })
        }
        done="The template is gone"
        onDone={onDropped}
      >
        <p>Retrospectives that began with it keep the columns they have, and so does this plan.</p>
      </ConfirmAction>
    </>
  )
}
