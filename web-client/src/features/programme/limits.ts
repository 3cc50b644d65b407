import type { Schemas } from '@/api/client'
import { inDigits } from '@/shared/format'
import { heardAndThere } from './place-shares'

export type Limit = { what: string; why: string }

/** Heard at less than half the rate of those there. */
const hardly = 0.5
const mostPlaces = 3

/** What nobody may conclude from these figures, in whole sentences. */
export function limitsOf(overview: Schemas['Overview']): Limit[] {
  const { reference, sample, suppressed } = overview
  const limits: Limit[] = []
  if (reference.frameTotal === null) {
    limits.push({
      what: 'We do not know how many people there are.',
      why: 'Until the population frame is filled in, nobody can say who is missing.',
    })
  }
  if (sample.stakeholders === 0) {
    limits.push({
      what: 'We know nobody yet.',
      why: 'Every figure here begins with the people you bring in.',
    })
  }
  limits.push(...hardlyHeard(overview))
  if (sample.effectiveSize !== null && sample.engaged !== null && sample.effectiveSize < sample.engaged) {
    limits.push({
      what: 'Well-connected people are easier to reach.',
      why: `Allowing for that, the ${inDigits(sample.engaged)} people engaged tell about as much as ${inDigits(Math.round(sample.effectiveSize))} chosen by chance would.`,
    })
  }
  if (suppressed) {
    limits.push({
      what: 'Your role does not see small numbers.',
      why: 'Those below five are hidden, and any that would give one away.',
    })
  }
  return limits
}

function hardlyHeard(overview: Schemas['Overview']): Limit[] {
  const { engaged: all } = overview.sample
  if (!all) return []
  const there = overview.places.reduce((sum, { frameSize }) => sum + (frameSize ?? 0), 0)
  const missing = heardAndThere(overview).filter(
    (place) => place.heard !== null && place.there !== null && place.heard < place.there * hardly,
  )
  return missing.slice(0, mostPlaces).map(({ name, engaged, frameSize }) => ({
    what: engaged === 0 ? `Nobody is engaged in ${name}.` : `${name} is hardly heard.`,
    why: `${inDigits(engaged ?? 0)} of the ${inDigits(all)} people engaged, against ${inDigits(frameSize ?? 0)} of ${inDigits(there)} there.`,
  }))
}
