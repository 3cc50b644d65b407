import { useState } from 'react'
import { queries } from '@/api/client'
import { AskDialog } from '@/shared/ask-dialog'
import { RadiosField } from '@/shared/radios-field'
import { useProgrammeId } from '@/shared/use-membership'
import { InsightPicker } from './insight-picker'
import type { CitedInsight, Insight } from './insights'

type Props = {
  insight: Insight
  onConfirm: (intoId: string) => Promise<boolean>
  refusal: string | undefined
  onClose: () => void
}

/** A suggestion says what is known already: which insight it becomes part of. */
export function MergeInto({ insight, onConfirm, refusal, onClose }: Props) {
  const programmeId = useProgrammeId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<CitedInsight[]>([])
  const [intoId, setIntoId] = useState('')
  const similar = queries.useQuery('get', '/programmes/{programmeId}/insights/similar', {
    params: { path: { programmeId }, query: { statement: insight.statement } },
  })
  const known = (similar.data?.insights ?? []).filter(({ id }) => id !== insight.id)
  const offered = [...known, ...found.filter(({ id }) => known.every((one) => one.id !== id))]

  async function merge() {
    if (await onConfirm(intoId)) onClose()
  }

  return (
    <AskDialog
      open
      title="Which insight says it already?"
      confirm="Merge it"
      isReady={intoId !== ''}
      onConfirm={merge}
      onClose={onClose}
    >
      {refusal && <p role="alert">{refusal}</p>}
      <p className="il-text">
        “{insight.statement}” becomes part of it: whoever said it is one more voice. This cannot be undone.
      </p>
      {offered.length > 0 && (
        <RadiosField
          id="merge-into"
          label="These may say the same"
          options={offered.map(({ id, statement }) => ({ value: id, label: statement }))}
          value={intoId}
          onChange={setIntoId}
        />
      )}
      <InsightPicker
        id="merge-into-other"
        label={offered.length > 0 ? 'Or another' : 'Merge it into'}
        hint="Type some of its words, then choose."
        value={typed}
        onChange={setTyped}
        except={[insight.id, ...offered.map(({ id }) => id)]}
        onChoose={(one) => {
          setFound([...found, one])
          setIntoId(one.id)
          setTyped('')
        }}
      />
    </AskDialog>
  )
}
