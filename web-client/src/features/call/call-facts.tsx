import type { ReactNode } from 'react'
import { closingTime } from '@/shared/closing-time'
import { inDigits, inPounds } from '@/shared/format'
import { capital } from '@/shared/in-words'
import { inProgrammeTime } from '@/shared/programme-time'
import type { Call } from './calls'

/** What there is to give, and when. */
export function CallFacts({ of: call, timeZone }: { of: Call; timeZone: string }) {
  const { places, capacity, opensAt, closesAt, state } = call
  const isOver = state !== 'DRAFT' && state !== 'OPEN'
  const { facilitatorDays, budgetPounds } = capacity
  return (
    <dl className="il-facts">
      <Fact name="Places" value={places !== null && inDigits(places)}>
        {places === null ? 'Not said yet' : 'to be chosen'}
      </Fact>
      <Fact name="Facilitator days" value={known(facilitatorDays) && inDigits(facilitatorDays)}>
        {known(facilitatorDays) ? 'for all of them together' : 'Not limited'}
      </Fact>
      <Fact name="Money" value={known(budgetPounds) && inPounds(budgetPounds)}>
        {known(budgetPounds) ? 'for all of them together' : 'Not limited'}
      </Fact>
      <Fact name={state === 'DRAFT' ? 'Meant to open' : 'Opened'}>
        {opensAt ? inProgrammeTime(opensAt, timeZone) : 'Not said yet'}
      </Fact>
      <Fact name={isOver ? 'Closed' : 'Closes'}>
        {closesAt ? capital(closingTime(closesAt, timeZone)) : 'Not said yet'}
      </Fact>
    </dl>
  )
}

function known(limit: number | null | undefined): limit is number {
  return typeof limit === 'number'
}

function Fact({ name, value, children }: { name: string; value?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value && <b>{value}</b>}
        {children}
      </dd>
    </div>
  )
}
