import type { Schemas } from '@/api/client'
import { counted } from '@/shared/format'
import type { TagMeaning } from '@/shared/tag'
import type { AttendanceState, Workshop } from './workshops'

export type WorkshopState = Schemas['WorkshopState']

export const workshopStates: WorkshopState[] = ['PLANNED', 'HELD', 'CANCELLED']

export const workshopStateMeaning: Record<WorkshopState, TagMeaning> = {
  PLANNED: 'current',
  HELD: 'done',
  CANCELLED: 'closed',
}

export const attendanceMeaning: Record<AttendanceState, TagMeaning> = {
  INVITED: 'due',
  COMING: 'current',
  NOT_COMING: 'closed',
  ATTENDED: 'done',
  ABSENT: 'closed',
}

/** What can be said of somebody's part, before it and after it. */
export const partsIn: Record<WorkshopState, AttendanceState[]> = {
  PLANNED: ['COMING', 'NOT_COMING'],
  HELD: ['ATTENDED', 'ABSENT'],
  CANCELLED: [],
}

/** "2 hours", "90 minutes" */
export function lengthInWords(minutes: number): string {
  return minutes >= 60 && minutes % 60 === 0
    ? counted(minutes / 60, 'hour', 'hours')
    : counted(minutes, 'minute', 'minutes')
}

/** "8 invited", "7 of 8 came" */
export function peopleInWords({ state, participants, attended }: Workshop): string {
  if (participants === 0) return 'Nobody yet'
  return state === 'HELD' ? `${attended} of ${participants} came` : `${participants} invited`
}
