import { useId, useState } from 'react'
import { queries, type Schemas } from '@/api/client'
import { RadiosField } from '@/shared/radios-field'
import { useProgrammeId } from '@/shared/use-membership'
import { lengthInWords } from './workshop-words'

type Template = Schemas['AgendaTemplate']
type Props = { replaces: boolean; onChosen: (template: Template) => void }

/** Agendas to begin with, which are changed where they are copied to. */
export function AgendaTemplates({ replaces, onChosen }: Props) {
  const programmeId = useProgrammeId()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const found = queries.useQuery('get', '/programmes/{programmeId}/agenda-templates', {
    params: { path: { programmeId } },
  })
  const templates = found.data?.templates ?? []
  const template = templates.find(({ code }) => code === chosen)
  if (templates.length === 0) return null
  return (
    <details className="nhsuk-details ws-templates" open={!replaces}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Begin with an agenda that is there</span>
      </summary>
      <div className="nhsuk-details__text">
        <RadiosField
          id={id}
          label="Which one?"
          options={templates.map(({ code, title, minutes, description }) => ({
            value: code,
            label: `${title}, ${lengthInWords(minutes)}`,
            hint: description,
          }))}
          value={chosen}
          onChange={setChosen}
        />
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          type="button"
          aria-disabled={!template}
          onClick={() => template && onChosen(template)}
        >
          {replaces ? 'Put it in the place of this one' : 'Copy it'}
        </button>
      </div>
    </details>
  )
}
