import type { Schemas } from '@/api/client'

type Chain = Schemas['ReferralChain']
export type ChainLink = Schemas['ChainLink']
export type Branch = { link: ChainLink; branches: Branch[] }

/** The chain as a tree from the seed: a line down to the person, and from there all they brought in. */
export function treeOf({ up, person, down }: Chain): Branch {
  const by = new Map<string, ChainLink[]>()
  for (const link of down) {
    const recruiter = link.recruiterId ?? person.id
    by.set(recruiter, [...(by.get(recruiter) ?? []), link])
  }
  const below = (link: ChainLink): Branch => ({ link, branches: (by.get(link.id) ?? []).map(below) })
  return up.reduceRight<Branch>((branch, link) => ({ link, branches: [branch] }), below(person))
}

/** How many people follow each other on the longest line. */
export function depthOf({ branches }: Branch): number {
  return 1 + Math.max(0, ...branches.map(depthOf))
}

/** "One step up, 11 people down" */
export function extentInWords({ up, down, downIsComplete }: Chain): string {
  const steps = up.length === 0 ? 'Begins here' : up.length === 1 ? 'One step up' : `${up.length} steps up`
  if (down.length === 0) return `${steps}, nobody further down yet`
  const people = down.length === 1 ? '1 person' : `${down.length}${downIsComplete ? '' : ' and more'} people`
  return `${steps}, ${people} down`
}
