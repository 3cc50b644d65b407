import type { Schemas } from '@/api/client'
import { counted } from '@/shared/format'
import type { Role } from '@/shared/use-membership'
import type { Waiting } from './use-waiting'

export type NextStep = { title: string; why: string; to: string; verb: string }

/** What to do next, most urgent first, by plain rules: what is missing before what is waiting. */
export function nextSteps(overview: Schemas['Overview'], role: Role, { calls, late }: Waiting): NextStep[] {
  if (overview.programme.status === 'ARCHIVED') return []
  if (role !== 'LEAD' && role !== 'FACILITATOR') return []
  const { reference, sample, statuses, referrals } = overview
  const steps: [boolean, NextStep][] = [
    [
      reference.places === 0,
      {
        title: 'Add the places people work in',
        why: 'Boroughs, towns or districts: without them nobody can say where voices are missing.',
        to: 'settings/places/new',
        verb: 'Add a place',
      },
    ],
    [
      reference.sectors === 0,
      {
        title: 'Add the sectors',
        why: 'Primary care, hospital, social care and whoever else works across the interface.',
        to: 'settings/sectors/new',
        verb: 'Add a sector',
      },
    ],
    [
      reference.stakeholderGroups === 0,
      {
        title: 'Add the stakeholder groups',
        why: 'What people work as, such as practice nurse or discharge coordinator.',
        to: 'settings/stakeholder-groups/new',
        verb: 'Add a group',
      },
    ],
    [
      sample.stakeholders === 0,
      {
        title: 'Bring in the people you know',
        why: 'A list from a spreadsheet is checked before anything is saved.',
        to: 'imports',
        verb: 'Import people',
      },
    ],
    [
      (referrals.proposed ?? 0) > 0,
      {
        title: `Decide ${counted(referrals.proposed ?? 0, 'open referral', 'open referrals')}`,
        why: 'Somebody named them and is waiting for you to go on.',
        to: 'referrals?status=PROPOSED',
        verb: 'Decide referrals',
      },
    ],
    ...calls.map(({ id, title }): [boolean, NextStep] => [
      true,
      {
        title: `Decide “${title}”`,
        why: 'Its proposals are assessed: see the best balanced set, and what each choice costs.',
        to: `projects/calls/${id}/shortlists/explorer`,
        verb: 'Work out the shortlist',
      },
    ]),
    [
      late.count > 0,
      {
        title: `See to ${counted(late.count, 'project', 'projects')} with overdue milestones`,
        why: 'Note what is reached, or agree another day.',
        to: `projects?${late.search}`,
        verb: 'See the projects',
      },
    ],
    [
      reference.frameTotal === null,
      {
        title: 'Say how many people there are',
        why: 'The population frame is what reach is measured against.',
        to: 'settings/population-frame',
        verb: 'Fill in the frame',
      },
    ],
    [
      (statuses.invited ?? 0) > 0,
      {
        title: `See who has not answered: ${counted(statuses.invited ?? 0, 'person', 'people')}`,
        why: 'Invited, and neither engaged nor declined so far.',
        to: 'stakeholders?status=INVITED',
        verb: 'See who was invited',
      },
    ],
    [
      role === 'LEAD' && reference.members === 1,
      {
        title: 'Add a colleague',
        why: 'You are the only member. A programme is easier with a facilitator.',
        to: 'settings/members/new',
        verb: 'Add a member',
      },
    ],
  ]
  return steps.filter(([applies]) => applies).map(([, step]) => step)
}
