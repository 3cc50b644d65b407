import { useId, useState } from 'react'
import { api } from '@/api/client'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { useConfirmedAction } from '@/shared/use-confirmed-action'
import { useProgrammeId } from '@/shared/use-membership'
import type { Call, Panel } from './assessments'
import { missingIn } from './missing'
import { Refused } from './refused'

type Props = { call: Call; panel: Panel; onDone: () => void }

/** From then on no score changes. What is missing is told first, and has to be agreed to. */
export function EndAssessment({ call, panel, onDone }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const [despiteMissing, setDespiteMissing] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = missingIn(panel)
  const ending = useConfirmedAction({
    content: `${call.id} ${despiteMissing}`,
    send: (headers) =>
      api.POST('/programmes/{programmeId}/calls/{id}/assessment-end', {
        params: { path: { programmeId, id: call.id } },
        body: { despiteMissing },
        headers,
      }),
    done: 'The assessment has ended',
    onDone,
  })

  function end() {
    setTried(true)
    if (missing.length === 0 || despiteMissing) ending.mutate()
  }

  const error = tried && missing.length > 0 && !despiteMissing
  return (
    <ConfirmDialog
      open
      title={`End the assessment of “${call.title}”?`}
      confirm="End it"
      cancel="Not yet"
      busy={ending.isPending}
      onConfirm={end}
      onCancel={onDone}
    >
      <Refused error={ending.error} />
      <p>
        From then on no score changes, and leads, facilitators and assessors see all of them. It cannot be
        undone.
      </p>
      {missing.length === 0 ? (
        <p>Nothing is missing: every assessment is submitted.</p>
      ) : (
        <>
          <p>
            <strong>This is missing:</strong>
          </p>
          <ul className="as-missing">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {error && (
            <p className="nhsuk-error-message" id={`${id}-error`} role="alert">
              Say that it will do without them, or wait for them
            </p>
          )}
          <div className="nhsuk-checkboxes">
            <div className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input"
                id={id}
                type="checkbox"
                checked={despiteMissing}
                aria-describedby={error ? `${id}-error` : undefined}
                onChange={({ target }) => setDespiteMissing(target.checked)}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
                End it despite what is missing
              </label>
            </div>
          </div>
        </>
      )}
    </ConfirmDialog>
  )
}
