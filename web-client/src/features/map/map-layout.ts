import type { Schemas } from '@/api/client'

export type Person = Schemas['MapPerson']

/** Where somebody stands, in units of which 1 is the space one person needs. */
export type Placed = { person: Person; x: number; y: number; size: number }

/** One place of the programme: between two angles, in radians clockwise from the top. */
export type Wedge = { placeCode: string | null; from: number; to: number; people: number; engaged: number }

export type MapLayout = { placed: Placed[]; wedges: Wedge[]; rings: number[]; radius: number }

const innermost = 4
const betweenRings = 3
const betweenWedges = 0.03

/**
 * Waves as rings around the seeds, places as wedges as wide as they have people; whoever has not engaged stands outside.
 * Within a ring people stand in the order of who brought them, and in several rows where one is too short. The same people
 * stand in the same places each time.
 */
export function layOut(people: Person[], placeCodes: string[]): MapLayout {
  const wedges = wedgesOf(people, placeCodes)
  const ringOf = ringsOf(people)
  const cells = new Map<string, Person[]>()
  for (const person of people) {
    const key = `${ringOf(person)} ${person.placeCode}`
    const cell = cells.get(key)
    if (cell) cell.push(person)
    else cells.set(key, [person])
  }
  const ringCount = 1 + people.reduce((most, person) => Math.max(most, ringOf(person)), -1)
  const placed: Placed[] = []
  const angles = new Map<string, number>()
  const rings: number[] = []
  let radius = innermost
  for (let ring = 0; ring < ringCount; ring++) {
    rings.push(radius)
    let rows = 1
    for (const wedge of wedges) {
      const cell = inOrder(cells.get(`${ring} ${wedge.placeCode}`) ?? [], angles)
      const perRow = Math.max(1, Math.floor((wedge.to - wedge.from - betweenWedges) * radius))
      const needed = Math.ceil(cell.length / perRow)
      rows = Math.max(rows, needed)
      cell.forEach((person, index) => {
        const share = (index + 0.5) / cell.length
        const angle = wedge.from + betweenWedges / 2 + share * (wedge.to - wedge.from - betweenWedges)
        const distance = radius + (index % Math.max(1, needed))
        angles.set(person.id, angle)
        placed.push({
          person,
          x: distance * Math.sin(angle),
          y: -distance * Math.cos(angle),
          size: sizeOf(person),
        })
      })
    }
    radius += rows - 1 + betweenRings
  }
  return { placed, wedges, rings, radius }
}

/** Seeds innermost; of who has not engaged, one ring beyond the last wave. */
function ringsOf(people: Person[]): (person: Person) => number {
  const last = people.reduce((most, { wave }) => Math.max(most, wave ?? -1), -1)
  return ({ wave }) => wave ?? last + 1
}

function wedgesOf(people: Person[], placeCodes: string[]): Wedge[] {
  const counts = new Map<string | null, { people: number; engaged: number }>()
  for (const { placeCode, wave } of people) {
    const { people: all, engaged } = counts.get(placeCode) ?? { people: 0, engaged: 0 }
    counts.set(placeCode, { people: all + 1, engaged: engaged + (wave === null ? 0 : 1) })
  }
  const known = [...placeCodes, null].filter((code) => counts.has(code))
  const others = [...counts.keys()].filter((code) => !known.includes(code)).sort()
  let from = 0
  return [...known, ...others].map((placeCode) => {
    const count = counts.get(placeCode) ?? { people: 0, engaged: 0 }
    const to = from + (2 * Math.PI * count.people) / people.length
    const wedge = { placeCode, from, to, ...count }
    from = to
    return wedge
  })
}

/** Beside those who brought them, so that lines cross as little as may be. */
function inOrder(cell: Person[], angles: Map<string, number>): Person[] {
  const angleOf = ({ recruiterId }: Person) => (recruiterId && angles.get(recruiterId)) || 0
  return cell.toSorted((a, b) => angleOf(a) - angleOf(b) || (a.id < b.id ? -1 : 1))
}

/** The radius of a dot: it grows with whom somebody brought. */
function sizeOf({ branch }: Person): number {
  return Math.min(0.45, 0.22 + Math.sqrt(branch) * 0.04)
}
