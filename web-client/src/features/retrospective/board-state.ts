import type { Schemas } from '@/api/client'

export type Board = Schemas['Board']
export type Changes = Schemas['BoardChanges']
export type Counts = Schemas['BoardCounts']
export type Note = Schemas['BoardNote']
export type Cluster = Schemas['Cluster']
export type OwnNote = Schemas['OwnNote']

/** A move that is under way: these notes into this cluster, or out of theirs. */
export type Move = { key: string; noteIds: string[]; clusterId: string | null }

/** What is to be talked about and until when, from the press of a button until the board knows: its version tells. */
export type Steering = Pick<Schemas['Retrospective'], 'discussedClusterId' | 'timerEndsAt'> & {
  arrivesAs?: number
}

/** The retrospective as it was last steered, whatever the stream tells late of what was before. */
export function steered(now: Schemas['Retrospective'], steering: Steering | undefined) {
  if (!steering) return now
  const { discussedClusterId, timerEndsAt, arrivesAs } = steering
  return arrivesAs !== undefined && now.version >= arrivesAs
    ? now
    : { ...now, discussedClusterId, timerEndsAt }
}

/**
 * What everybody sees, as far as it is later than what is there. Each thing comes whole, and what is gone goes. A command's
 * answer may come after the stream has gone past it, and is then nothing new.
 */
export function merged(before: Changes, later: Changes): Changes {
  if (later.sequence < before.sequence) return before
  return {
    sequence: later.sequence,
    retrospective: later.retrospective,
    seats: byId(before.seats, later.seats),
    notes: withoutGone(byId(before.notes, later.notes)).sort(byPlace),
    clusters: withoutGone(byId(before.clusters, later.clusters)).sort(byPosition),
    actionItems: later.actionItems ?? before.actionItems,
  }
}

/** Without what is gone already. */
export function tidied(all: Changes): Changes {
  return merged({ ...all, notes: [], clusters: [] }, all)
}

/** What has just been read, beside what the stream may have told since it was asked for. */
export function reread(before: Board | undefined, now: Board): Board {
  const isOlder = before !== undefined && now.everybody.sequence < before.everybody.sequence
  return { ...now, everybody: isOlder ? before.everybody : tidied(now.everybody) }
}

function byId<T extends { id: string }>(before: T[], later: T[]): T[] {
  return [...new Map([...before, ...later].map((one) => [one.id, one])).values()]
}

function withoutGone<T extends { removed: boolean }>(all: T[]): T[] {
  return all.filter(({ removed }) => !removed)
}

const byPlace = (one: Note, other: Note) => one.place - other.place || one.id.localeCompare(other.id)
const byPosition = (one: Cluster, other: Cluster) =>
  one.position - other.position || one.id.localeCompare(other.id)

/** The notes where they will be once these moves have arrived; where the service refuses one, it is just left out. */
export function withMoves(notes: Note[], moves: Move[]): Note[] {
  return moves.reduce(
    (now, { noteIds, clusterId }) =>
      now.map((note) => (noteIds.includes(note.id) ? { ...note, clusterId } : note)),
    notes,
  )
}

/** The notes of each cluster, and those that nobody has put anywhere. A cluster that is gone holds none. */
export function grouped(notes: Note[], clusters: Cluster[]) {
  const of = new Map<string, Note[]>(clusters.map(({ id }) => [id, []]))
  const alone: Note[] = []
  for (const note of notes) (of.get(note.clusterId ?? '') ?? alone).push(note)
  return { of: (id: string) => of.get(id) ?? [], alone }
}

/** Those with most votes first, then as they stood. */
export function byVotes(clusters: Cluster[]): Cluster[] {
  return [...clusters].sort((one, other) => (other.votes ?? 0) - (one.votes ?? 0) || byPosition(one, other))
}

/** One more or one fewer for a cluster, within the budget; what is nothing is left out. */
export function voted(
  votes: Schemas['ClusterVotes'][],
  clusterId: string,
  step: 1 | -1,
  budget: number,
): Schemas['ClusterVotes'][] {
  const had = votes.find((vote) => vote.clusterId === clusterId)?.votes ?? 0
  if (had + step < 0 || spent(votes) + step > budget) return votes
  const others = votes.filter((vote) => vote.clusterId !== clusterId)
  return had + step === 0 ? others : [...others, { clusterId, votes: had + step }]
}

export function spent(votes: Schemas['ClusterVotes'][]): number {
  return votes.reduce((sum, vote) => sum + vote.votes, 0)
}
