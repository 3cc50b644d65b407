import { expect, it } from 'vitest'
import { aBoard, aCluster, aNote, aRetrospective, changes } from '@/test/retrospectives'
import { byVotes, grouped, merged, reread, spent, steered, tidied, voted, withMoves } from './board-state'

it('takes each thing whole by its id, drops what is gone, and keeps the order of the board', () => {
  const before = changes({
    sequence: 5,
    notes: [aNote(1, { place: 10 }), aNote(2, { place: 20 })],
    clusters: [aCluster(1, { position: 1 }), aCluster(2, { position: 2 })],
  })
  const now = merged(
    before,
    changes({
      sequence: 7,
      notes: [
        aNote(3, { place: 15 }),
        aNote(1, { removed: true, text: '' }),
        aNote(2, { place: 20, text: 'Anew' }),
      ],
      clusters: [aCluster(2, { removed: true }), aCluster(3, { position: 0 })],
    }),
  )
  expect(now.sequence).toBe(7)
  expect(now.notes.map(({ id }) => id)).toEqual([aNote(3).id, aNote(2).id])
  expect(now.notes[1]?.text).toBe('Anew')
  expect(now.clusters.map(({ id }) => id)).toEqual([aCluster(3).id, aCluster(1).id])
})

it('is none the worse for hearing the same twice, or an answer that comes late', () => {
  const before = changes({ sequence: 5, notes: [aNote(1)] })
  const later = changes({ sequence: 6, notes: [aNote(1, { text: 'Later' }), aNote(2)] })
  const once = merged(before, later)
  expect(merged(once, later)).toEqual(once)
  expect(merged(once, changes({ sequence: 5, notes: [aNote(1, { text: 'Late' })] }))).toBe(once)
})

it('begins without what was gone before', () => {
  expect(tidied(changes({ notes: [aNote(1, { removed: true }), aNote(2)] })).notes).toHaveLength(1)
})

it('keeps what the stream told while the board was read', () => {
  const ahead = aBoard({ everybody: changes({ sequence: 9, notes: [aNote(1), aNote(2)] }) })
  const read = aBoard({ ready: true, everybody: changes({ sequence: 8, notes: [aNote(1)] }) })
  const now = reread(ahead, read)
  expect(now.ready).toBe(true)
  expect(now.everybody).toBe(ahead.everybody)
  expect(reread(undefined, read).everybody.notes).toHaveLength(1)
})

it('shows moves before they have arrived, the last one last', () => {
  const notes = [aNote(1), aNote(2)]
  const moves = [
    { key: 'a', noteIds: [aNote(1).id, aNote(2).id], clusterId: aCluster(1).id },
    { key: 'b', noteIds: [aNote(2).id], clusterId: null },
  ]
  expect(withMoves(notes, moves).map(({ clusterId }) => clusterId)).toEqual([aCluster(1).id, null])
  expect(withMoves(notes, [])).toBe(notes)
})

it('leaves no note out whose cluster is gone', () => {
  const notes = [aNote(1, { clusterId: aCluster(1).id }), aNote(2, { clusterId: aCluster(9).id }), aNote(3)]
  const { of, alone } = grouped(notes, [aCluster(1), aCluster(2)])
  expect(of(aCluster(1).id)).toEqual([notes[0]])
  expect(of(aCluster(2).id)).toEqual([])
  expect(alone).toEqual([notes[1], notes[2]])
})

it('puts what has most votes first', () => {
  const clusters = [aCluster(1, { votes: 1 }), aCluster(2, { votes: 3 }), aCluster(3, { votes: 3 })]
  expect(byVotes(clusters).map(({ id }) => id)).toEqual([aCluster(2).id, aCluster(3).id, aCluster(1).id])
})

it('spends no more votes than there are, and takes back no more than were given', () => {
  const id = aCluster(1).id
  const one = voted([], id, 1, 2)
  expect(one).toEqual([{ clusterId: id, votes: 1 }])
  const two = voted(one, aCluster(2).id, 1, 2)
  expect(spent(two)).toBe(2)
  expect(voted(two, id, 1, 2)).toBe(two)
  expect(voted(two, aCluster(3).id, -1, 2)).toBe(two)
  expect(voted(one, id, -1, 2)).toEqual([])
})

it('keeps what it was steered to until the board knows, whatever is told late', () => {
  const before = aRetrospective({ version: 4 })
  const steering = { discussedClusterId: aCluster(1).id, timerEndsAt: null }
  expect(steered(before, undefined)).toBe(before)
  expect(steered(before, steering).discussedClusterId).toBe(aCluster(1).id)
  const late = aRetrospective({ version: 5, discussedClusterId: null })
  expect(steered(late, { ...steering, arrivesAs: 6 }).discussedClusterId).toBe(aCluster(1).id)
  const since = aRetrospective({ version: 7, discussedClusterId: aCluster(2).id })
  expect(steered(since, { ...steering, arrivesAs: 6 })).toBe(since)
})
