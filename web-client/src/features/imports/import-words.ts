import type { Schemas } from '@/api/client'
import type { TagMeaning } from '@/shared/tag'

type Job = Schemas['ImportJob']

/** Whether it still waits or works, so that its page looks again. */
export function isUnderWay({ state }: Pick<Job, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING'
}

/** One or two words for the state, as people mean it: a check that finds wrong rows has not failed. */
export function stateOf(job: Job): { words: string; meaning: TagMeaning } {
  const { state, dryRun, rejected } = job
  if (state === 'QUEUED') return { words: 'Waiting', meaning: 'fact' }
  if (state === 'RUNNING') return { words: 'Under way', meaning: 'current' }
  if (state === 'CANCELLED') return { words: 'Stopped', meaning: 'closed' }
  if (rejected > 0 && (dryRun || state === 'SUCCEEDED')) return { words: 'Rows to fix', meaning: 'attention' }
  if (state === 'FAILED') return { words: 'Not imported', meaning: 'problem' }
  return { words: dryRun ? 'Checked' : 'Imported', meaning: 'done' }
}

const reasons: Record<Schemas['ImportRejection']['reason'], string> = {
  MISSING: 'Missing',
  INVALID: 'Not valid',
  TOO_LONG: 'Too long',
  UNKNOWN_REFERENCE: 'Not known here',
  DUPLICATE_IN_FILE: 'Twice in the file',
  TAKEN: 'Belongs to another',
  SELF_REFERRAL: 'Refers to themselves',
  KEPT_OUT: 'Asked to be left out',
  ILLEGAL_TRANSITION: 'Not possible from here',
  MALFORMED: 'Cannot be read',
}

export function reasonInWords(reason: keyof typeof reasons): string {
  return reasons[reason]
}
