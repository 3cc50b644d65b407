import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { reasonOf } from '@/shared/failure'
import { useProgrammeId } from '@/shared/use-membership'
import { type Template, templatePath } from './templates'

/** For a template nobody was invited with; any other can be archived. */
export function DeleteTemplate({ template, onDeleted }: { template: Template; onDeleted: () => void }) {
  const programmeId = useProgrammeId()
  const [isAsking, setIsAsking] = useState(false)
  const deleting = useMutation({
    mutationFn: () =>
      api.DELETE(templatePath, {
        params: { path: { programmeId, id: template.id } },
        headers: ifMatch(template),
      }),
    onSuccess: onDeleted,
  })

  return (
    <>
      <p className="iv-delete">
        <button className="il-link-button" type="button" onClick={() => setIsAsking(true)}>
          Delete this template
        </button>
      </p>
      <ConfirmDialog
        open={isAsking}
        title={`Delete ${template.name}?`}
        confirm="Delete it"
        cancel="Keep it"
        busy={deleting.isPending}
        onConfirm={() => deleting.mutate()}
        onCancel={() => {
          setIsAsking(false)
          deleting.reset()
        }}
      >
        {deleting.error && (
          <p className="nhsuk-error-message" role="alert">
            {reasonOf(deleting.error)}
          </p>
        )}
        Its words are gone for good. One that people were invited with cannot be deleted, only archived.
      </ConfirmDialog>
    </>
  )
}
