import { Card } from '@/shared/card'
import { RowButtons } from '@/shared/row-buttons'
import { TextField } from '@/shared/text-field'
import { moved } from '@/shared/typed-rows'
import { useRowFocus } from '@/shared/use-row-focus'
import { checksIn, noCheck, withChecks } from './criteria-values'
import type { CallForm } from './use-call-form'

const most = 20

/** What every proposal must meet, whatever its score. */
export function CheckFields({ form }: { form: CallForm }) {
  const checks = checksIn(form.values)
  const focusOn = useRowFocus()
  const id = (index: number, part: string) => form.idOf(`eligibilityChecks/${index}/${part}`)
  const addId = form.idOf('eligibilityChecks')
  const put = (next: typeof checks) => form.replace(withChecks(form.values, next))

  function move(from: number, to: number) {
    put(moved(checks, from, to))
    const [wanted, other] = to < from ? ['up', 'down'] : ['down', 'up']
    focusOn(id(to, wanted ?? ''), id(to, other ?? ''))
  }

  return (
    <Card
      title="What every proposal must meet"
      note="Met or not, whatever the score. Say it so that people can tell before they apply."
    >
      {checks.map((check, index) => {
        const field = form.field(`eligibilityChecks/${index}/name`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a check is its position; what is typed in it is held by the form
          <div className="ca-row" key={index}>
            <TextField label={`Check ${index + 1}`} autoComplete="off" {...field} value={check.name} />
            <RowButtons
              name={check.name.trim() ? `“${check.name.trim()}”` : `check ${index + 1}`}
              idOf={(part) => id(index, part)}
              onUp={index > 0 ? () => move(index, index - 1) : undefined}
              onDown={index < checks.length - 1 ? () => move(index, index + 1) : undefined}
              onRemove={() => {
                put(checks.filter((_, other) => other !== index))
                focusOn(addId)
              }}
            />
          </div>
        )
      })}
      {checks.length < most && (
        <button
          className="nhsuk-button nhsuk-button--secondary il-button--small"
          id={addId}
          type="button"
          onClick={() => {
            put([...checks, noCheck])
            focusOn(id(checks.length, 'name'))
          }}
        >
          Add a check
        </button>
      )}
    </Card>
  )
}
