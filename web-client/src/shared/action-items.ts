import type { Schemas } from '@/api/client'
import type { TagMeaning } from './tag'

export type ActionItem = Schemas['ActionItem']

export const actionItemsPath = '/programmes/{programmeId}/action-items'
export const actionItemPath = '/programmes/{programmeId}/action-items/{id}'

/** What the list asks for all of them, whatever became of them. */
export const anyState = 'in:OPEN,DONE,DROPPED'

/** How far an action is, in one or two words. */
export function standing({ state, overdue }: ActionItem): { meaning: TagMeaning; words: string } {
  if (state === 'DONE') return { meaning: 'done', words: 'Done' }
  if (state === 'DROPPED') return { meaning: 'closed', words: 'Dropped' }
  return overdue ? { meaning: 'problem', words: 'Overdue' } : { meaning: 'current', words: 'Open' }
}

/** How often a team has looked at it without an end; nothing for never. */
export function carriedInWords({ carriedOver }: ActionItem): string | undefined {
  if (carriedOver === 0) return undefined
  const times = ['once', 'twice'][carriedOver - 1] ?? `${carriedOver} times`
  return `carried over ${times}`
}
