import type { ReactNode } from 'react'
import type { Schemas } from '@/api/client'
import { Count } from '@/shared/count'
import { counted, inDigits } from '@/shared/format'
import { categoriesWord } from './dimensions'
import { settlingOf } from './settled'

/** Five figures, each with what it is out of. */
export function ReachFacts({ reach }: { reach: Schemas['Reach'] }) {
  const { sample, frameTotal, suppressed } = reach
  const { engaged, stakeholders, waves, effectiveSize } = sample
  return (
    <dl className="il-facts">
      <Fact name="Engaged" value={engaged === null ? <Count of={null} /> : <b>{inDigits(engaged)}</b>}>
        {stakeholders !== null && `of ${inDigits(stakeholders)} people known`}
      </Fact>
      <Fact name="There" value={frameTotal !== null && <b>{inDigits(frameTotal)}</b>}>
        {frameTotal === null ? 'Not known: the frame does not count them' : 'in the population frame'}
      </Fact>
      <Fact name="Waves" value={<b>{waves}</b>}>
        {wavesInWords(sample)}
      </Fact>
      <Fact
        name="Effective size"
        value={effectiveSize === null ? suppressed && <Count of={null} /> : <b>{inDigits(effectiveSize)}</b>}
      >
        {effectiveSize === null
          ? !suppressed && 'Not known: no network sizes'
          : `${engaged === null ? '' : `of ${inDigits(engaged)}, `}network sizes differ`}
      </Fact>
      <SettledFact reach={reach} />
    </dl>
  )
}

function Fact({ name, value, children }: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {children}
      </dd>
    </div>
  )
}

/** "12 seeds, then 24, 31". */
function wavesInWords({ waveSizes }: Schemas['ReachSample']): string {
  const [seeds, ...others] = waveSizes
  if (seeds === undefined) return 'nobody has come in yet'
  const shown = (size: number | null) => (size === null ? 'hidden' : inDigits(size))
  const first = seeds === null ? 'seeds hidden' : counted(seeds, 'seed', 'seeds')
  return others.length === 0
    ? `${first}, nobody after them`
    : `${first}, then ${others.map(shown).join(', ')}`
}

function SettledFact({ reach }: { reach: Schemas['Reach'] }) {
  const known = settlingOf(reach).filter(({ isSettled }) => isSettled !== null)
  const moving = known.filter(({ isSettled }) => !isSettled)
  if (reach.suppressed)
    return (
      <Fact name="Settled" value={<Count of={null} />}>
        {null}
      </Fact>
    )
  if (known.length === 0)
    return (
      <Fact name="Settled" value={null}>
        {reach.sample.waves > 1 ? 'Not known without network sizes' : 'Not known with one wave'}
      </Fact>
    )
  return (
    <Fact
      name="Settled"
      value={
        <b>
          {known.length - moving.length} of {known.length}
        </b>
      }
    >
      {categoriesWord(reach.dimension)}
      {movingInWords(moving.map(({ label }) => label))}
    </Fact>
  )
}

function movingInWords([first, ...others]: string[]): string {
  if (first === undefined) return ''
  return others.length === 0 ? `, ${first} still moving` : `, ${others.length + 1} still moving`
}
