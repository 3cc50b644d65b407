import { inDays } from '@/shared/format'
import { aboutInWords, type Target, valueInWords } from '@/shared/target-words'
import { paceInWords } from './target-sentences'

/** Where it stands, where it should stand, and where it leads. */
export function TargetFacts({ target }: { target: Target }) {
  const { latest, unit, pathToday, forecast, readings } = target
  const last = latest.at(-1)
  const facts = [
    {
      term: 'Last reading',
      value: last ? valueInWords(last.value, unit) : 'None yet',
      note: last ? inDays(last.on) : 'nothing is measured',
    },
    { term: 'Path today', value: aboutInWords(pathToday, unit), note: 'on the straight way to the target' },
    {
      term: 'Forecast',
      value: forecast === null ? 'Not known' : aboutInWords(forecast, unit),
      note: paceInWords(target) ?? 'three readings are needed',
    },
    {
      term: 'Target',
      value: valueInWords(target.target.value, unit),
      note: `by ${inDays(target.target.on)}`,
    },
    {
      term: 'Readings',
      value: String(readings),
      note: readings === 1 ? 'one day' : 'days that were measured',
    },
  ]
  return (
    <dl className="il-facts">
      {facts.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <b>{value}</b>
            {note}
          </dd>
        </div>
      ))}
    </dl>
  )
}
