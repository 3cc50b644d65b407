import { RadiosField } from '@/shared/radios-field'
import { TextField } from '@/shared/text-field'
import { useRowFocus } from '@/shared/use-row-focus'
import { builtIn, own, templateWords } from './column-templates'
import { DropTemplate } from './drop-template'
import { KeepTemplate } from './keep-template'
import { useKeptTemplates } from './kept-templates'
import {
  columnsFrom,
  columnsIn,
  retrospectiveLabels,
  withColumns,
  withTemplate,
} from './retrospective-values'
import type { RetrospectiveForm } from './use-retrospective-form'

const most = 8

const builtInOptions = Object.entries(templateWords).map(([value, label]) => ({ value, label }))
const ownOption = { value: own, label: 'Columns of your own' }

/** What notes answer: columns of a template, built in or kept, or one's own. */
export function ColumnFields({ form }: { form: RetrospectiveForm }) {
  const kept = useKeptTemplates()
  const { values, replace } = form
  const { template } = values
  const chosen = kept.find(({ id }) => id === template)
  const known = builtIn(template) ?? chosen?.columns
  return (
    <>
      <RadiosField
        label={retrospectiveLabels.template ?? ''}
        options={[...builtInOptions, ...kept.map(({ id, name }) => ({ value: id, label: name })), ownOption]}
        {...form.field('template')}
        onChange={(next) => replace(withTemplate(values, next, kept.find(({ id }) => id === next)?.columns))}
      />
      {known ? (
        <ul className="rt-preview" aria-label="Its columns">
          {known.map(({ id, title, question }) => (
            <li key={id}>
              <strong>{title}</strong>
              <small>{question}</small>
            </li>
          ))}
        </ul>
      ) : (
        <OwnColumns form={form} />
      )}
      {chosen && (
        <DropTemplate
          template={chosen}
          onDropped={() => replace(withTemplate(values, own, chosen.columns))}
        />
      )}
    </>
  )
}

function OwnColumns({ form }: { form: RetrospectiveForm }) {
  const columns = columnsIn(form.values)
  const focusOn = useRowFocus()
  const addId = form.idOf('columns')
  const put = (next: typeof columns) => form.replace(withColumns(form.values, next))
  const field = (index: number, part: 'title' | 'question') => ({
    ...form.field(`columns/${index}/${part}`),
    value: columns[index]?.[part] ?? '',
  })
  return (
    <>
      {columns.map(({ title }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position; what is typed in it is held by the form
        <fieldset className="rt-row" key={index}>
          <legend>Column {index + 1}</legend>
          <TextField label="What it is called" autoComplete="off" {...field(index, 'title')} />
          <TextField label="What it asks" optional autoComplete="off" {...field(index, 'question')} />
          {columns.length > 1 && (
            <button
              className="il-link-button"
              type="button"
              onClick={() => {
                put(columns.filter((_, other) => other !== index))
                focusOn(addId)
              }}
            >
              Remove
              <span className="nhsuk-u-visually-hidden">
                {' '}
                {title.trim() ? `“${title.trim()}”` : `column ${index + 1}`}
              </span>
            </button>
          )}
        </fieldset>
      ))}
      {columns.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={addId}
          type="button"
          onClick={() => {
            put([...columns, { id: '', title: '', question: '' }])
            focusOn(form.idOf(`columns/${columns.length}/title`))
          }}
        >
          Add a column
        </button>
      )}
      <KeepTemplate columns={() => columnsFrom(form.values)} />
    </>
  )
}
