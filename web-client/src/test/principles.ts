import type { Schemas } from '@/api/client'
import { idOf } from '@/test/people'

export function aVersion(over: Partial<Schemas['PrincipleVersion']> = {}): Schemas['PrincipleVersion'] {
  return {
    number: 2,
    title: 'Finish it, or agree who will',
    statement: 'Whoever starts a piece of care finishes it, or hears someone else say yes.',
    looksLike: ['The clinic that orders a test acts on it, and names who will if it cannot.'],
    doesNotLookLike: ['Assuming that silence means yes.'],
    sources: [
      { citation: 'A national contract', url: 'https://www.example.org/contract' },
      { citation: 'Findings from five teams', url: null },
    ],
    reasonForChange: 'The first wording was used as a stick.',
    findingIds: [],
    createdAt: '2026-08-17T12:00:00Z',
    createdBy: 'Maya Okafor',
    ...over,
  }
}

/** What it said before it was tried. */
export function aFirstVersion(over: Partial<Schemas['PrincipleVersion']> = {}): Schemas['PrincipleVersion'] {
  return aVersion({
    number: 1,
    title: 'Keep work where it started',
    statement: 'Whoever starts a piece of care completes it.',
    looksLike: ['The clinic that orders a test acts on it.', 'The ward issues the fit note.'],
    sources: [{ citation: 'A national contract', url: 'https://www.example.org/contract' }],
    reasonForChange: null,
    createdAt: '2026-02-16T12:00:00Z',
    createdBy: null,
    ...over,
  })
}

/** One that was refined once. */
export function aPrinciple(over: Partial<Schemas['Principle']> = {}): Schemas['Principle'] {
  const currentVersion = over.currentVersion ?? aVersion()
  return {
    id: idOf(981),
    family: 'Finish what you start',
    status: 'REFINED',
    retirementReason: null,
    currentVersion,
    versions: currentVersion.number,
    createdAt: '2026-02-16T12:00:00Z',
    updatedAt: currentVersion.createdAt,
    version: 2,
    ...over,
  }
}
