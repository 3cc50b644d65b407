import type { Names } from '@/shared/use-reference'
import type { Scored } from './shortlists'
import type { Answer } from './use-preview'

/** What a proposal is in the picture: in the set, coming in or going out against another set, or neither. */
export type Mark = 'ON' | 'IN' | 'OUT' | 'OFF'

export type Cell = { place: string; sector: string; proposals: { proposal: Scored; mark: Mark }[] }
export type GridRow = { code: string; name: string; cells: Cell[]; selected: number }
export type Grid = {
  sectors: { code: string; name: string; selected: number }[]
  rows: GridRow[]
  inSeveral: number
}

/** So many rows and columns are shown whole; of more, only those with a proposal. */
const mostEmpty = 12

/** Every proposal in each cell that it stands in. */
export function gridOf(
  { scores }: Pick<Answer, 'scores'>,
  markOf: (proposalId: string) => Mark,
  names: { places: Names; sectors: Names },
): Grid {
  const isIn = (id: string) => ['ON', 'IN'].includes(markOf(id))
  const selectedAt = (codesOf: (proposal: Scored) => string[], code: string) =>
    scores.filter((proposal) => isIn(proposal.proposalId) && codesOf(proposal).includes(code)).length
  const sectors = codesIn(
    scores.flatMap(({ sectorCodes }) => sectorCodes),
    names.sectors,
  ).map((code) => ({
    code,
    name: names.sectors.of(code) ?? code,
    selected: selectedAt(({ sectorCodes }) => sectorCodes, code),
  }))
  const rows = codesIn(
    scores.flatMap(({ placeCodes }) => placeCodes),
    names.places,
  ).map((place) => ({
    code: place,
    name: names.places.of(place) ?? place,
    selected: selectedAt(({ placeCodes }) => placeCodes, place),
    cells: sectors.map(({ code: sector }) => ({
      place,
      sector,
      proposals: scores
        .filter(({ placeCodes, sectorCodes }) => placeCodes.includes(place) && sectorCodes.includes(sector))
        .map((proposal) => ({ proposal, mark: markOf(proposal.proposalId) }))
        .sort((one, other) => order[one.mark] - order[other.mark] || rankOf(one) - rankOf(other)),
    })),
  }))
  return { sectors, rows, inSeveral: scores.filter(isInSeveral).length }
}

export const isInSeveral = ({ placeCodes, sectorCodes }: Scored) => placeCodes.length * sectorCodes.length > 1

/** In the order of the programme's list, with those that are no longer in it last. */
function codesIn(used: string[], { options }: Names): string[] {
  const known = options.map(({ value }) => value)
  const gone = [...new Set(used)].filter((code) => !known.includes(code))
  return [...(known.length <= mostEmpty ? known : known.filter((code) => used.includes(code))), ...gone]
}

const order: Record<Mark, number> = { ON: 0, IN: 1, OUT: 2, OFF: 3 }

const rankOf = ({ proposal }: { proposal: Scored }) => proposal.rank ?? Number.POSITIVE_INFINITY

/** The set that is shown, against another one: the set is the answer, what it was compared with differs. */
export function marksAgainst(shown: string[], before: string[] | undefined): (id: string) => Mark {
  const now = new Set(shown)
  const then = new Set(before ?? shown)
  return (id) => {
    if (now.has(id)) return then.has(id) ? 'ON' : 'IN'
    return then.has(id) ? 'OUT' : 'OFF'
  }
}
