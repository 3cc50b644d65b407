import type { Role } from '@/shared/use-membership'

/** What each role is for, in the words of the people who give it. */
export const roles: { value: Role; label: string; hint: string }[] = [
  { value: 'LEAD', label: 'Lead', hint: 'Runs everything, and alone changes members and this programme.' },
  {
    value: 'FACILITATOR',
    label: 'Facilitator',
    hint: 'Brings people in, holds conversations and workshops.',
  },
  { value: 'ASSESSOR', label: 'Assessor', hint: 'Scores proposals without seeing the other scores.' },
  { value: 'CONTRIBUTOR', label: 'Contributor', hint: 'Takes part in projects, retrospectives and ballots.' },
  { value: 'VIEWER', label: 'Viewer', hint: 'Reads totals. Numbers under five are hidden.' },
  { value: 'INTEGRATION', label: 'Another system', hint: 'Reads and writes by machine.' },
]

export function roleName(role: Role): string {
  return roles.find(({ value }) => value === role)?.label ?? role
}
