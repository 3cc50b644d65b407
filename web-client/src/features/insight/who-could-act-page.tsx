import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { EmptyState } from '@/shared/empty-state'
import { inDigits } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { useInsightsHome, useMayReadInsights } from './insights'
import { ShareBar } from './share-bar'
import { monthInWords, shareInWords, totalOf } from './who-could-act'
import './insight.css'

type Answer = Schemas['WhoCouldActByMonth']
type OnTheme = Schemas['WhoCouldActOnTheme']

/** Who could act on what, as those see it who said so: themselves, others, or both. */
export function WhoCouldActPage() {
  const mayRead = useMayReadInsights()
  const home = useInsightsHome()
  return (
    <>
      <PageHeading
        title="Who could act"
        purpose="As those see it who said so. The more is up to “others”, the more there is to talk about; what both could do is where work together begins."
        action={<Link to={home}>See all insights</Link>}
      />
      {mayRead ? <Answers /> : <p className="il-card il-text">Insights are not read by assessors.</p>}
    </>
  )
}

function Answers() {
  const programmeId = useProgrammeId()
  const answers = queries.useQuery('get', '/programmes/{programmeId}/insights/who-could-act', {
    params: { path: { programmeId } },
  })
  return (
    <QueryView
      query={answers}
      what="who could act"
      isEmpty={({ months }) => months.length === 0}
      empty={
        <div className="il-card">
          <EmptyState title="No insight yet">Who could act is said with each insight.</EmptyState>
        </div>
      }
    >
      {(found) => (
        <>
          <OfAll months={found.months} />
          <ByTheme themes={found.themes} />
          <ByMonth months={found.months} />
        </>
      )}
    </QueryView>
  )
}

function OfAll({ months }: Pick<Answer, 'months'>) {
  const all = totalOf(months)
  return (
    <Card title="All insights" note="Those that are kept.">
      <ShareBar of={all} isWide />
      <p className="il-text">{shareInWords(all)}</p>
    </Card>
  )
}

function ByTheme({ themes }: { themes: OnTheme[] }) {
  const home = useInsightsHome()
  const list = (who: 'US' | 'OTHERS' | 'BOTH', said: string) => (theme: OnTheme, count: number) =>
    count === 0 ? (
      '0'
    ) : (
      <Link to={`${home}?themeId=${theme.themeId}&whoCouldAct=${who}`}>
        {inDigits(count)}
        <span className="nhsuk-u-visually-hidden">
          {' '}
          of “{theme.name}”, on which {said} could act
        </span>
      </Link>
    )
  const us = list('US', 'those who said it')
  const others = list('OTHERS', 'others')
  const both = list('BOTH', 'both')
  if (themes.length === 0) return null
  return (
    <Card title="By theme" note="An insight that is of several themes counts in each.">
      <DataTable
        caption="Who could act, by theme"
        rows={themes}
        rowKey={({ themeId }) => themeId}
        columns={[
          {
            header: 'Theme',
            cell: (theme) => (
              <>
                <Link to={`${home}?themeId=${theme.themeId}`}>{theme.name}</Link>
                <ShareBar of={theme} />
              </>
            ),
          },
          { header: 'Those who said it', numeric: true, cell: (theme) => us(theme, theme.us) },
          { header: 'Both together', numeric: true, cell: (theme) => both(theme, theme.both) },
          { header: 'Others', numeric: true, cell: (theme) => others(theme, theme.others) },
          { header: 'Nobody said', numeric: true, cell: ({ unsaid }) => inDigits(unsaid) },
        ]}
      />
    </Card>
  )
}

function ByMonth({ months }: Pick<Answer, 'months'>) {
  return (
    <Card title="Month by month" note="By when each was first heard: whether “others” turns into “both”.">
      <DataTable
        caption="Who could act, month by month"
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          {
            header: 'Month',
            cell: (one) => (
              <>
                {monthInWords(one.month)}
                <ShareBar of={one} />
              </>
            ),
          },
          { header: 'Those who said it', numeric: true, cell: ({ us }) => inDigits(us) },
          { header: 'Both together', numeric: true, cell: ({ both }) => inDigits(both) },
          { header: 'Others', numeric: true, cell: ({ others }) => inDigits(others) },
          { header: 'Nobody said', numeric: true, cell: ({ unsaid }) => inDigits(unsaid) },
        ]}
      />
    </Card>
  )
}
