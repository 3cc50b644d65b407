import { useId, useState } from 'react'
import { api } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { ifMatch } from '@/api/versions'
import { AskDialog } from '@/shared/ask-dialog'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { SelectField } from '@/shared/select-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type Part, partLabels, partOptions, parts } from './challenge-words'
import { challengePath } from './challenges'
import type { Scored } from './scores'

/** Says how much a challenge matters, how much it takes and how widely it is met. */
export function SetParts({ scored, onClose }: { scored: Scored; onClose: () => void }) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const id = useId()
  const [values, setValues] = useState<Record<Part, string>>(() => ({
    impact: String(scored.impact ?? ''),
    effort: String(scored.effort ?? ''),
    spread: String(scored.spread ?? ''),
  }))
  const [refusal, setRefusal] = useState<string>()
  const numberOf = (part: Part) => (values[part] ? Number(values[part]) : null)

  async function save() {
    try {
      await api.PATCH(challengePath, {
        params: { path: { programmeId, id: scored.challenge.id } },
        body: {
          statement: scored.challenge.statement,
          impact: numberOf('impact'),
          effort: numberOf('effort'),
          spread: numberOf('spread'),
        },
        headers: ifMatch(scored),
      })
      notify('The numbers are set')
      onClose()
    } catch (error) {
      setRefusal(
        hasStatus(error, 412)
          ? 'Somebody has changed this challenge meanwhile. Close this, look at it again, and set the numbers then.'
          : reasonOf(error),
      )
    }
    await refresh()
  }

  return (
    <AskDialog open title="Set its numbers" confirm="Set them" isReady onConfirm={save} onClose={onClose}>
      {refusal && <p role="alert">{refusal}</p>}
      <p className="il-quote">{scored.challenge.statement}</p>
      {parts.map((part) => (
        <SelectField
          key={part}
          id={`${id}-${part}`}
          label={partLabels[part]}
          none="Not said"
          options={partOptions(part)}
          value={values[part]}
          onChange={(value) => setValues({ ...values, [part]: value })}
        />
      ))}
    </AskDialog>
  )
}
