import type { Schemas } from '@/api/client'

type People = Pick<Schemas['Proposal'], 'lead' | 'partner' | 'leadInForm' | 'partnerInForm' | 'origin'>

/** Who leads it, as the programme knows them or, of one that came by the form, as it names them. */
export function leadOf({ lead, leadInForm }: People): string | null {
  return lead?.name ?? leadInForm
}

/** "Dr Ines Fairwater with Mei Applegarth" */
export function teamInWords(proposal: People): string {
  const { partner, partnerInForm, origin } = proposal
  const nobody = origin === 'FORM' ? 'Named in the form' : 'Nobody yet'
  return [leadOf(proposal), partner?.name ?? partnerInForm].filter(Boolean).join(' with ') || nobody
}

/** What somebody who reads many proposals has to know of the people behind one; nothing where both sides stand behind it. */
export function sidesInWords({
  lead,
  partner,
  sides,
  origin,
}: Pick<Schemas['Proposal'], 'lead' | 'partner' | 'sides' | 'origin'>): string | undefined {
  if (sides.bothSides) return undefined
  if (!lead) return origin === 'FORM' ? 'Sides not known' : 'Nobody leads it yet'
  if (!partner) return 'No partner'
  return sides.sectorCodes.length === 0 ? 'Sides not known' : 'One side only'
}
