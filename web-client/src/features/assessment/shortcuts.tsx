import { useId } from 'react'
import type { Call } from './assessments'

type Props = { call: Call; isOn: boolean; onChoose: (on: boolean) => void }

/** What keys do, and the way to turn that off. */
export function Shortcuts({ call, isOn, onChoose }: Props) {
  const id = useId()
  const least = Math.min(...call.criteria.map(({ scale }) => scale.min))
  const most = Math.min(9, Math.max(...call.criteria.map(({ scale }) => scale.max)))
  return (
    <section className="as-shortcuts" aria-labelledby={id}>
      <h3 id={id}>By keyboard</h3>
      <dl>
        <div>
          <dt>
            <kbd>Tab</kbd>
          </dt>
          <dd>on to the next criterion</dd>
        </div>
        <div>
          <dt>
            <kbd>{least}</kbd> to <kbd>{most}</kbd>
          </dt>
          <dd>give that score where you are; arrow keys move up and down</dd>
        </div>
        <div>
          <dt>
            <kbd>N</kbd>
          </dt>
          <dd>write notes</dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl</kbd> + <kbd>Enter</kbd>
          </dt>
          <dd>submit</dd>
        </div>
      </dl>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={`${id}-on`}
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => onChoose(target.checked)}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`${id}-on`}>
            Use number keys, N and Ctrl + Enter
          </label>
        </div>
      </div>
    </section>
  )
}
