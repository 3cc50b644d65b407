import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useInsightsHome, useMayCurate, useMayReadInsights, useThemes } from './insights'
import { placedOn, useBoardInsights } from './theme-board'
import { ThemeBoard } from './theme-board-view'
import { ThemesToRead } from './themes-to-read'
import '@/shared/grouping.css'
import './insight.css'

/** What insights have in common. */
export function ThemeBoardPage() {
  const mayCurate = useMayCurate()
  const mayRead = useMayReadInsights()
  const home = useInsightsHome()
  return (
    <>
      <PageHeading
        title="Themes"
        purpose="What insights have in common. Put together what belongs together; an insight can be of several themes."
        action={<Link to={home}>See all insights</Link>}
      />
      {!mayCurate && mayRead && <ReadOnlyNote who="Leads and facilitators" />}
      {mayRead ? <Board /> : <p className="il-card il-text">Themes are not read by assessors.</p>}
    </>
  )
}

function Board() {
  const mayCurate = useMayCurate()
  const themes = useThemes()
  const insights = useBoardInsights()
  const data = themes.data &&
    insights.data && {
      themes: themes.data.results,
      placed: placedOn(insights.data.insights, themes.data.results),
      isWhole: insights.data.isWhole,
    }
  return (
    <QueryView
      query={{
        data,
        error: themes.error ?? insights.error,
        isFetching: themes.isFetching || insights.isFetching,
        refetch: () => void Promise.all([themes.refetch(), insights.refetch()]),
      }}
      what="the themes"
    >
      {(board) => (
        <>
          {!board.isWhole && (
            <p className="il-kept">The newest 1,000 insights are shown here; the list has all of them.</p>
          )}
          {mayCurate ? <ThemeBoard {...board} /> : <ThemesToRead {...board} />}
        </>
      )}
    </QueryView>
  )
}
