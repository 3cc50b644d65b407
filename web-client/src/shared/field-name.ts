/**
 * What the page calls the field with this id: its label or, of several controls that are one field, what stands over them;
 * of a row among others, after what the row is called. The page says it once, and no form has to say it again.
 */
export function nameOfField(id: string): string | undefined {
  const control = document.getElementById(id)
  if (control === null) return undefined
  const over = wordsOf(control.closest('fieldset')?.querySelector(':scope > legend'))
  const parts = control.closest('.nhsuk-date-input, .nhsuk-radios, .nhsuk-checkboxes')
  if (parts !== null && over) return over
  // a control in a table has no label of its own, and is called by its row and column
  const own =
    wordsOf(document.querySelector(`label[for="${CSS.escape(id)}"]`)) ??
    control.getAttribute('aria-label') ??
    undefined
  return over && own ? `${over}, ${own.charAt(0).toLowerCase()}${own.slice(1)}` : own
}

function wordsOf(element: Element | null | undefined): string | undefined {
  const words = element?.textContent?.trim().replace(/\??( \(optional\))?$/, '')
  return words || undefined
}

/** What is wrong, with the name of its field before it unless it names it by itself. */
export function named(message: string, name: string | undefined): string {
  return name === undefined || message.toLowerCase().includes(name.toLowerCase())
    ? message
    : `${name}: ${message}`
}
