import { api, type Schemas } from '@/api/client'
import { useAddress } from '@/shared/use-address'

export type Burden = Schemas['ContactBurden']

export const burdensPath = '/programmes/{programmeId}/contact-burdens'

export type Burdens = 'OFTEN' | 'LONG' | 'NEVER'

/** The ways to look at it, by what each has in the address and asks of the service. */
export const views: Record<Burdens, { show: string | null; label: string; query: Record<string, string> }> = {
  OFTEN: { show: null, label: 'Most often', query: { sort: '-asks', asks: 'gte:1' } },
  // The service has no filter in this order: who was asked for nothing comes last.
  LONG: { show: 'minutes', label: 'Most minutes', query: { sort: '-askedMinutes' } },
  NEVER: { show: 'never', label: 'Never asked', query: { asks: '0' } },
}

/** The one the address names. */
export function useView(): Burdens {
  const show = useAddress().get('show') ?? null
  return (Object.keys(views) as Burdens[]).find((view) => views[view].show === show) ?? 'OFTEN'
}

/** The whole list, as the view has it. */
export function readAllBurdens(programmeId: string, view: Burdens) {
  return api.GET(burdensPath, {
    params: { path: { programmeId }, query: views[view].query },
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  })
}

/** Whether as much was asked of them as the policy allows in a period. */
export function isUsedUp(burden: Burden, policy: Schemas['ContactPolicy']): boolean {
  return burden.periodAsks >= policy.maxContacts || burden.periodMinutes >= minutesFor(burden, policy)
}

/** Protected time raises the minutes. */
export function minutesFor({ protectedMinutesPerMonth }: Burden, { maxMinutes }: Schemas['ContactPolicy']) {
  return Math.max(maxMinutes, protectedMinutesPerMonth ?? 0)
}
