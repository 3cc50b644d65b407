import type { Column } from './retrospectives'

type BuiltIn = 'HELPED' | 'START_STOP'

export const templates: Record<BuiltIn, Column[]> = {
  HELPED: [
    { id: 'HELPED', title: 'Helped', question: 'What made it easier to do this together?' },
    { id: 'HINDERED', title: 'Got in the way', question: 'What made it harder?' },
    { id: 'SYMPTOMS', title: 'Symptoms', question: 'What goes wrong again and again, whoever does it?' },
    { id: 'IDEAS', title: 'Ideas', question: 'What could we try?' },
  ],
  START_STOP: [
    { id: 'START', title: 'Start', question: 'What should we begin to do?' },
    { id: 'STOP', title: 'Stop', question: 'What should we do no more?' },
    { id: 'CONTINUE', title: 'Continue', question: 'What should we keep as it is?' },
  ],
}

export const templateWords: Record<BuiltIn, string> = {
  HELPED: 'What helped, what got in the way, symptoms, ideas',
  START_STOP: 'Start, stop, continue',
}

/** Neither built in nor kept. */
export const own = 'OWN'

/** The columns of one that is built in; of others, they are typed. */
export function builtIn(template: string | undefined): Column[] | undefined {
  return templates[template as BuiltIn]
}

/** The built-in template that these columns are, or none. */
export function templateOf(columns: Column[]): string {
  const same = (one: Column, other: Column | undefined) =>
    one.id === other?.id && one.title === other.title && (one.question ?? null) === (other.question ?? null)
  const found = Object.entries(templates).find(
    ([, known]) => known.length === columns.length && known.every((column, at) => same(column, columns[at])),
  )
  return found?.[0] ?? own
}

/** An id for a column that has this title, unlike those there are. */
export function columnId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 36)
  const stem = plain || 'COLUMN'
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}_${number}`
    if (!taken.has(id)) return id
  }
}

/** How the columns of a board are marked, beside their titles. */
export type Tone = 'helped' | 'hindered' | 'symptom' | 'idea'

const tones: Record<string, Tone> = {
  HELPED: 'helped',
  CONTINUE: 'helped',
  HINDERED: 'hindered',
  STOP: 'hindered',
  SYMPTOMS: 'symptom',
  IDEAS: 'idea',
  START: 'idea',
}

const inTurn: Tone[] = ['idea', 'helped', 'hindered', 'symptom']

export function toneOf(columns: Column[], id: string): Tone {
  const at = columns.findIndex((column) => column.id === id)
  return tones[id] ?? inTurn[Math.max(at, 0) % inTurn.length] ?? 'idea'
}
