import { h } from './dom'
import { areaField, selectField } from './fields'
import { form } from './form'
import type { Kept, Values } from './kept'
import type { Participation, Schemas, Service } from './service'

type Told = Schemas['NewParticipantInsight']

/** What somebody has seen or heard, in a sentence, which says yes to taking part as well as any press. */
export function tellSection(
  of: Participation,
  service: Service,
  kept: Kept,
  done: (next: Participation) => void,
) {
  const fields = [
    areaField({
      name: 'statement',
      label: 'What have you seen or heard?',
      hint: 'In one sentence, without naming anybody. Such as “Results go to the ward that ordered them, days after the patient has left it.”',
      maxlength: 300,
      rows: 3,
    }),
    selectField({ name: 'kind', label: 'Which is it?' }, [
      { code: 'CHALLENGE', name: 'Something gets in the way' },
      { code: 'OPPORTUNITY', name: 'Something works, or could' },
    ]),
    areaField({ name: 'detail', label: 'What belongs to it?', optional: true, maxlength: 2000 }),
    selectField({ name: 'whoCouldAct', label: 'Who could do something about it?', optional: true }, [
      { code: 'US', name: 'We, where I work' },
      { code: 'OTHERS', name: 'Others' },
      { code: 'BOTH', name: 'We and others together' },
    ]),
  ]
  return h(
    'section',
    {},
    h('h2', {}, 'Tell us what you see'),
    form({
      name: 'insight',
      fields,
      send: 'Send',
      kept,
      check,
      async submit(values) {
        await service.tell(toldFrom(values))
        const next = of.answer === 'ACCEPTED' ? of : await service.accept()
        // what was sent is no draft of what comes next
        kept.forget('insight')
        done(next)
      },
    }),
  )
}

function check(values: Values): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!values.statement) wrong.statement = 'Say what you have seen or heard'
  if (!values.kind) wrong.kind = 'Choose which it is'
  return wrong
}

export function toldFrom(values: Values): Told {
  return {
    kind: values.kind as Told['kind'],
    statement: values.statement ?? '',
    detail: values.detail || null,
    whoCouldAct: (values.whoCouldAct || null) as Told['whoCouldAct'],
  }
}
