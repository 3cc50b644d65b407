import type { Person } from './map-layout'

/** Where an arrow key leads from somebody: up to who brought them, down to whom they brought, sideways to the next of these. */
export function walk(people: Person[], from: string | undefined, key: string): Person | undefined {
  const here = people.find(({ id }) => id === from)
  if (!here) return people.find(({ wave }) => wave === 0) ?? people[0]
  const beside = people.filter(
    ({ recruiterId, wave }) => recruiterId === here.recruiterId && (wave === null) === (here.wave === null),
  )
  const at = beside.indexOf(here)
  switch (key) {
    case 'ArrowUp':
      return people.find(({ id }) => id === here.recruiterId) ?? here
    case 'ArrowDown':
      return people.find(({ recruiterId }) => recruiterId === here.id) ?? here
    case 'ArrowRight':
      return beside[(at + 1) % beside.length]
    case 'ArrowLeft':
      return beside[(at - 1 + beside.length) % beside.length]
    default:
      return undefined
  }
}

export const walkingKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
