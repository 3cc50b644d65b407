import { Card } from '@/shared/card'
import { TextField } from '@/shared/text-field'
import { useRowFocus } from '@/shared/use-row-focus'
import type { PrincipleForm } from './principle-fields'
import { sourcesIn, withSources } from './principle-values'

const most = 20

/** Where it comes from: research, guidance, what teams have found. */
export function SourceFields({ form }: { form: PrincipleForm }) {
  const sources = sourcesIn(form.values)
  const focusOn = useRowFocus()
  const addId = form.idOf('sources')
  const put = (next: typeof sources) => form.replace(withSources(form.values, next))
  // A part that only one of two versions has is nothing in the other.
  const field = (index: number, part: 'citation' | 'url') => ({
    ...form.field(`sources/${index}/${part}`),
    value: sources[index]?.[part] ?? '',
  })

  return (
    <Card title="Where it comes from" note="Research, guidance, or what teams have found.">
      {sources.map(({ citation }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source is its position; what is typed in it is held by the form
        <fieldset className="pr-row" key={index}>
          <legend>Source {index + 1}</legend>
          <TextField label="What it is" autoComplete="off" {...field(index, 'citation')} />
          <TextField
            label="Web address"
            hint="Begins with https://"
            optional
            autoComplete="off"
            {...field(index, 'url')}
          />
          <button
            className="il-link-button"
            type="button"
            onClick={() => {
              put(sources.filter((_, other) => other !== index))
              focusOn(addId)
            }}
          >
            Remove
            <span className="nhsuk-u-visually-hidden">
              {' '}
              {citation.trim() ? `“${citation.trim()}”` : `source ${index + 1}`}
            </span>
          </button>
        </fieldset>
      ))}
      {sources.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={addId}
          type="button"
          onClick={() => {
            put([...sources, { citation: '', url: '' }])
            focusOn(form.idOf(`sources/${sources.length}/citation`))
          }}
        >
          Add a source
        </button>
      )}
    </Card>
  )
}
