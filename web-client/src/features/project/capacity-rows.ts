import type { Capacity, Project } from './projects'

/** A part of what the call can give; null where it is not limited. */
export type CapacityRow = { part: string; days: number | null; pounds: number | null }

/** This project, all others, and what is left: less than nothing where too much is promised. */
export function capacityRows(project: Project, capacity: Capacity): CapacityRow[] {
  const counts = project.state !== 'WITHDRAWN'
  const days = counts ? project.facilitatorDays : 0
  const pounds = counts ? project.budgetPounds + project.backfillPounds : 0
  const { facilitatorDays, facilitatorDaysPromised, budgetPounds, budgetPoundsPromised } = capacity
  return [
    { part: 'This project', days, pounds },
    {
      part: 'Other projects',
      days: Math.max(0, facilitatorDaysPromised - days),
      pounds: Math.max(0, budgetPoundsPromised - pounds),
    },
    {
      part: 'Left',
      days: facilitatorDays === null ? null : facilitatorDays - facilitatorDaysPromised,
      pounds: budgetPounds === null ? null : budgetPounds - budgetPoundsPromised,
    },
  ]
}
