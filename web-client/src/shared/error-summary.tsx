import { type MouseEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { named, nameOfField } from '@/shared/field-name'
import { capital } from '@/shared/in-words'

export type SummaryItem = { message: string; fieldId?: string }

/**
 * Everything to correct, on top of the form, each with the name of its field as the page has it. It takes the focus whenever
 * there is something new in it.
 */
export function ErrorSummary({
  items,
  title = 'There is a problem',
}: {
  items: SummaryItem[]
  title?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const [names, setNames] = useState<(string | undefined)[]>([])

  // the labels are read once they are on the page, which is before anybody sees the list
  useLayoutEffect(() => {
    setNames(items.map(({ fieldId }) => fieldId && nameOfField(fieldId)))
  }, [items])

  useEffect(() => {
    if (items.length > 0) box.current?.focus()
  }, [items])

  if (items.length === 0) return null
  return (
    <div className="nhsuk-error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 className="nhsuk-error-summary__title" id={titleId}>
        {title}
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {items.map(({ message, fieldId }, index) => {
            const words = capital(named(message, names[index]))
            return (
              <li key={`${fieldId} ${message}`}>
                {fieldId ? (
                  <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
                    {words}
                  </a>
                ) : (
                  words
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

/** Not by the address: its hash belongs to the router. */
function focusField(event: MouseEvent, fieldId: string) {
  event.preventDefault()
  const field = document.getElementById(fieldId)
  field?.closest('.nhsuk-form-group')?.scrollIntoView?.()
  field?.focus({ preventScroll: true })
}
