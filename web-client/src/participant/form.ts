import { h } from './dom'
import { errorList, named, type Problems } from './error-list'
import type { Field } from './fields'
import type { Kept, Values } from './kept'
import { NotReached, Refusal } from './service'
import { thisDevice } from './words'

type Form = {
  /** By which its unsent words are kept. */
  name: string
  fields: Field[]
  send: string
  /** Whether what it does cannot be undone, and looks like it. */
  isFinal?: boolean
  kept: Kept
  /** What is wrong before anything is sent, by the name of the field. */
  check?: (values: Values) => Record<string, string>
  /** Which field a place in the input means. */
  fieldAt?: (pointer: string) => string
  submit: (values: Values) => Promise<void>
}

const RETRY = 15_000

/**
 * A form that loses nothing: what is typed is kept on this device, and what could not be sent is sent again when the
 * connection is back, also after a reload.
 */
export function form({ name, fields, send, isFinal, kept, check, fieldAt, submit }: Form): HTMLElement {
  const status = h('p', { class: 'pp-saved', role: 'status' })
  const errors = errorList(fields)
  const looks = isFinal ? 'nhsuk-button nhsuk-button--warning' : 'nhsuk-button'
  const press = h('button', { class: looks, type: 'submit' }, send)
  let sending = false
  let retry: ReturnType<typeof setTimeout> | undefined

  const values = (): Values => Object.fromEntries(fields.map((field) => [field.name, field.read()]))

  function complain(problems: Problems) {
    errors.tell(problems)
    errors.show()
  }

  function hold(waiting: boolean) {
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    const safe = kept.keep(name, values(), waiting)
    if (waiting) {
      status.textContent = safe
        ? `No connection. Saved on ${thisDevice()} at ${time}. It will be sent when you have signal.`
        : 'No connection. Keep this page open: it will be sent when you have signal.'
    } else if (safe) {
      status.textContent = `Saved on ${thisDevice()} at ${time}. Not sent yet.`
    }
  }

  async function attempt() {
    if (sending) return
    clearTimeout(retry)
    const sent = values()
    const wrong = check?.(sent) ?? {}
    complain(wrong)
    if (Object.keys(wrong).length > 0) return
    sending = true
    press.disabled = true
    status.textContent = 'Sending…'
    try {
      await submit(sent)
      kept.forget(name)
      removeEventListener('online', again)
    } catch (failure) {
      failed(failure)
    } finally {
      sending = false
      press.disabled = false
    }
  }

  function failed(failure: unknown) {
    if (failure instanceof Refusal) {
      hold(false)
      const places = failure.problem.errors ?? []
      const problems = Object.fromEntries(
        places.map(({ pointer = '', detail }) => {
          const name = fieldAt?.(pointer) ?? pointer.slice(1)
          return [name, named(fields, name, detail)]
        }),
      )
      complain(places.length > 0 ? problems : { '': failure.message })
    } else if (failure instanceof NotReached) {
      hold(true)
      retry = setTimeout(again, RETRY)
    } else {
      throw failure
    }
  }

  function again() {
    if (element.isConnected) attempt()
    else removeEventListener('online', again)
  }

  const element = h(
    'form',
    {
      novalidate: true,
      on: {
        input: () => {
          hold(false)
          errors.mended()
        },
        change: () => errors.mended(),
        submit: (event) => {
          event.preventDefault()
          attempt()
        },
      },
    },
    errors.element,
    ...fields.map((field) => field.element),
    press,
    status,
  )
  addEventListener('online', again)

  const before = kept.read(name)
  if (before) {
    for (const field of fields) field.write(before.values[field.name] ?? '')
    status.textContent = before.waiting
      ? 'Sending what you left…'
      : 'This is what you had typed. Not sent yet.'
    if (before.waiting) queueMicrotask(attempt)
  }
  return element
}
