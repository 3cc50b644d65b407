import type { Schemas } from '@/api/client'
import { DataTable } from '@/shared/data-table'
import type { Person } from './map-layout'

type Organisation = { name: string; people: number; engaged: number; within: number; across: number }

/** Organisations by how many of their people take part, and how far referrals cross from one to another. */
export function OrganisationsTable({ people, edges }: { people: Person[]; edges: Schemas['MapLink'][] }) {
  return (
    <DataTable
      caption="Organisations on the map"
      rows={organisationsOf(people, edges)}
      rowKey={({ name }) => name}
      columns={[
        { header: 'Organisation', cell: ({ name }) => name },
        { header: 'People', cell: (row) => row.people, numeric: true },
        { header: 'Engaged', cell: ({ engaged }) => engaged, numeric: true },
        { header: 'Referrals within', cell: ({ within }) => within, numeric: true },
        { header: 'To or from others', cell: ({ across }) => across, numeric: true },
      ]}
    />
  )
}

export function organisationsOf(people: Person[], edges: Schemas['MapLink'][]): Organisation[] {
  const byName = new Map<string, Organisation>()
  const ofPerson = new Map<string, Organisation>()
  for (const { id, organisationName, wave } of people) {
    const name = organisationName ?? 'Not known'
    const found = byName.get(name) ?? { name, people: 0, engaged: 0, within: 0, across: 0 }
    found.people += 1
    if (wave !== null) found.engaged += 1
    byName.set(name, found)
    ofPerson.set(id, found)
  }
  for (const { fromId, toId } of edges) {
    const from = ofPerson.get(fromId)
    const to = ofPerson.get(toId)
    if (!from || !to) continue
    if (from === to) from.within += 1
    else {
      from.across += 1
      to.across += 1
    }
  }
  return [...byName.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
}
