import { Card } from '@/shared/card'
import { Count } from '@/shared/count'
import { Icon } from '@/shared/icon'
import type { Ranking } from './ranking-rows'

const shades = 4

/** Where each group that voted by itself would place each challenge. */
export function ByGroup({ ranking }: { ranking: Ranking }) {
  const groups = (ranking.byGroup ?? []).filter(({ ballots }) => ballots !== 0)
  const shown = groups.filter(({ ranking: order }) => order !== null)
  const few = groups.filter(({ ranking: order }) => order === null)
  const silent = (ranking.byGroup ?? []).filter(({ ballots }) => ballots === 0)
  return (
    <Card title="Where groups differ" note="The rank each group gives on its own. Darker is higher.">
      {ranking.byGroup === null && (
        <p className="il-text">
          {ranking.interim
            ? 'Told when the round is closed, so that no single ballot is.'
            : 'Being computed.'}
        </p>
      )}
      {groups.length > 0 && shown.length === 0 && (
        <p className="il-text">No group is large enough to be shown by itself.</p>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must scroll by keyboard, too
        <section className="pr-scroll" aria-label="Ranks by group" tabIndex={0}>
          <table className="pr-matrix">
            <caption className="nhsuk-u-visually-hidden">Rank of each challenge by group</caption>
            <thead>
              <tr>
                <th scope="col">Challenge</th>
                {shown.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranking.ranking.map(({ challengeId, statement }) => (
                <tr key={challengeId}>
                  <th scope="row">{statement}</th>
                  {shown.map(({ name, ranking: order }) => {
                    const place = (order?.indexOf(challengeId) ?? -1) + 1
                    return (
                      <td className={`pr-cell pr-cell--${shadeOf(place, order?.length ?? 1)}`} key={name}>
                        {place}
                      </td>
                    )
                  })}
                </tr>
              ))}
              <tr>
                <th scope="row">Ballots</th>
                {shown.map(({ name, ballots }) => (
                  <td key={name}>
                    <Count of={ballots} />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {shown.length > 0 && few.length > 0 && (
        <p className="il-note pr-below">
          <Icon name="lock" small /> Counted, and too few to be shown by themselves:{' '}
          {few.map(({ name }) => name).join('; ')}.
        </p>
      )}
      {silent.length > 0 && (
        <p className="il-note pr-below">Nobody voted of: {silent.map(({ name }) => name).join('; ')}.</p>
      )}
    </Card>
  )
}

function shadeOf(place: number, of: number): number {
  return shades - Math.min(shades - 1, Math.floor(((place - 1) / of) * shades)) - 1
}
