import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

/** One that is still to be done, in time. */
export function anAction(over: Partial<Schemas['ActionItem']> = {}): Schemas['ActionItem'] {
  return {
    id: idOf(1201),
    projectId: idOf(951),
    projectTitle: 'Book it yourself',
    retrospectiveId: idOf(1001),
    retrospectiveTitle: 'First look back',
    clusterId: null,
    clusterTitle: null,
    text: 'Tape the rota to the handset',
    owner: { id: idOf(1), name: 'Adaeze Winterbourne' },
    dueOn: '2027-02-15',
    state: 'OPEN',
    outcome: null,
    closedOn: null,
    overdue: false,
    carriedOver: 0,
    createdAt: '2027-02-01T13:50:00Z',
    updatedAt: '2027-02-01T13:50:00Z',
    version: 0,
    ...over,
  }
}
