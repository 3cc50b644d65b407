import { counted } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'
import type { Phase, Retrospective } from './retrospectives'

export type Anonymity = Retrospective['anonymity']

/** In the order in which everybody goes through them. */
export const phases: Phase[] = ['PREPARE', 'REFLECT', 'GROUP', 'VOTE', 'DISCUSS', 'COMMIT', 'CLOSED']

export const phaseMeaning: Record<Phase, TagMeaning> = {
  PREPARE: 'fact',
  REFLECT: 'current',
  GROUP: 'current',
  VOTE: 'current',
  DISCUSS: 'current',
  COMMIT: 'current',
  CLOSED: 'closed',
}

/** What everybody does now, in one sentence. */
export const phaseTask: Record<Phase, string> = {
  PREPARE: 'It has not begun yet.',
  REFLECT: 'Everybody writes for themselves. Others see nothing of it yet.',
  GROUP: 'Put together what says the same. Everybody can, at the same time.',
  VOTE: 'Vote for what the team should talk about.',
  DISCUSS: 'Talk about what matters most, one after the other.',
  COMMIT: 'Agree what will be different from now on.',
  CLOSED: 'It is over, and stays as it is.',
}

export function after(phase: Phase): Phase | undefined {
  return phases[phases.indexOf(phase) + 1]
}

/** The one before; what is closed does not go back. */
export function before(phase: Phase): Phase | undefined {
  return phase === 'CLOSED' ? undefined : phases[phases.indexOf(phase) - 1]
}

/** Whether somebody is asked for notes of their own. */
export function takesNotes(phase: Phase): boolean {
  return phase === 'REFLECT' || phase === 'GROUP' || phase === 'VOTE' || phase === 'DISCUSS'
}

/** Whether somebody is asked if principles helped. */
export function takesRatings(phase: Phase): boolean {
  return phase !== 'PREPARE' && phase !== 'CLOSED'
}

/** Whether the team agrees what it will do; who leads may add later what was forgotten. */
export function takesActions(phase: Phase, facilitates: boolean): boolean {
  return phase === 'DISCUSS' || phase === 'COMMIT' || (phase === 'CLOSED' && facilitates)
}

export const anonymityWords: Record<Anonymity, { label: string; hint: string }> = {
  ANONYMOUS: {
    label: 'Anonymous',
    hint: 'Nobody who uses Interlace sees who wrote a note or who voted for what, you included. Until notes are shown, whoever leads can read them without names, and can keep one back.',
  },
  NAMED: {
    label: 'With names',
    hint: 'The team sees who wrote which note once notes are shown. Nobody sees who voted for what.',
  },
}

/** "60 minutes", "1 hour 30 minutes" */
export function lengthInWords(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minute', 'minutes')
  const rest = minutes % 60
  const hours = counted((minutes - rest) / 60, 'hour', 'hours')
  return rest === 0 ? hours : `${hours} ${counted(rest, 'minute', 'minutes')}`
}
