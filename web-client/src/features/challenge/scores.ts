import type { Schemas } from '@/api/client'

export type Scores = Schemas['ChallengeScores']
export type Scored = Schemas['ChallengeScore']

/** One that has all three numbers, so that it stands somewhere in the picture. */
export type Placed = Scored & { impact: number; effort: number; spread: number; score: number; rank: number }
/** What stands in one square, and how many more there was no room for. */
export type Square = { impact: number; effort: number; shown: Placed[]; more: number }

export const scale = [1, 2, 3, 4, 5]
/** In one square; they are read by their numbers, which would be too small otherwise. */
const most = 4

export function placedIn(results: Scored[]): Placed[] {
  return results.filter((one): one is Placed => one.score !== null)
}

/** Row by row from the greatest impact, each from the least effort. */
export function squaresOf(placed: Placed[]): Square[] {
  return scale.toReversed().flatMap((impact) =>
    scale.map((effort) => {
      const here = placed.filter((one) => one.impact === impact && one.effort === effort)
      const shown = here.length > most ? here.slice(0, most - 1) : here
      return { impact, effort, shown, more: here.length - shown.length }
    }),
  )
}

/** How strong a square is tinted: what matters much and takes little is worth most. Between 0 and 1. */
export function worthOf({ impact, effort }: Pick<Square, 'impact' | 'effort'>): number {
  return (impact * (6 - effort)) / 25
}

/** What the picture shows, in a sentence. */
export function findingOf(placed: Placed[], all: number): string {
  const [first] = placed
  if (!first) return 'No challenge has been compared yet.'
  const share = `${placed.length} of ${all} ${all === 1 ? 'challenge is' : 'challenges are'} compared.`
  return `${share} By impact, effort and spread “${first.challenge.statement}” comes first: impact ${first.impact}, effort ${first.effort}, spread ${first.spread} of 5.`
}

/** "4 of 6 places, 3 of 6 sectors, 5 of 12 groups"; nothing for who is not told. */
export function evidenceInWords(
  { evidence }: Scored,
  { places, sectors, groups }: Scores,
): string | undefined {
  return evidence
    ? `Evidence from ${evidence.places} of ${places} places, ${evidence.sectors} of ${sectors} sectors, ${evidence.groups} of ${groups} groups`
    : undefined
}
