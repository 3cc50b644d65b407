import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { RowButtons } from '@/shared/row-buttons'
import { SelectField } from '@/shared/select-field'
import { TextareaField } from '@/shared/textarea-field'
import { useRowFocus } from '@/shared/use-row-focus'
import type { InsightForm } from './insight-fields'
import { kindOptions, whoOptions } from './insight-words'
import { mostRows, pastedRows, withPastedRows } from './paste-values'
import { SimilarInsights } from './similar-insights'

/** What is known already is looked for as long as that is quick. */
const mostCompared = 30

/** Each line as it will be saved, to be put right; what is wrong with it stands beside it. */
export function PastedRows({ form }: { form: InsightForm }) {
  const { values, replace, field, idOf } = form
  const rows = pastedRows(values)
  const goTo = useRowFocus()
  const challenges = rows.filter(({ kind }) => kind === 'CHALLENGE').length

  function remove(index: number) {
    replace(
      withPastedRows(
        values,
        rows.filter((_, at) => at !== index),
      ),
    )
    goTo(idOf(`insights/${index}/statement`), idOf(`insights/${index - 1}/statement`), idOf('lines'))
  }

  return (
    <Card
      title="Look them through"
      note={`${counted(challenges, 'challenge', 'challenges')} and ${counted(rows.length - challenges, 'opportunity', 'opportunities')}${rows.length > mostRows ? `; at most ${mostRows} are saved at once` : ''}.`}
    >
      <ol className="is-rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the body
          <li key={index}>
            <TextareaField
              {...field(`insights/${index}/statement`)}
              label={`Insight ${index + 1}`}
              rows={2}
            />
            <div className="is-rows__choices">
              <SelectField
                {...field(`insights/${index}/kind`)}
                label={`Kind of ${index + 1}`}
                options={kindOptions}
              />
              <SelectField
                {...field(`insights/${index}/whoCouldAct`)}
                label={`Who could act on ${index + 1}?`}
                none="Nobody said"
                options={whoOptions}
              />
              <RowButtons
                name={`insight ${index + 1}`}
                idOf={(part) => idOf(`insights/${index}/${part}`)}
                onRemove={() => remove(index)}
              />
            </div>
            {index < mostCompared && <SimilarInsights statement={row.statement} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}
