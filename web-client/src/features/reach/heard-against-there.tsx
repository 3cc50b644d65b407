import type { Schemas } from '@/api/client'
import { dimensionLabel } from '@/shared/dimension-label'
import { EmptyState } from '@/shared/empty-state'
import { Failure } from '@/shared/failure'
import { inDays, inDigits } from '@/shared/format'
import { Icon } from '@/shared/icon'
import { Link } from '@/shared/link'
import { PictureCard } from '@/shared/picture-card'
import { limitationLines } from '@/shared/picture-files'
import { ProgressBar } from '@/shared/progress-bar'
import { useAddress } from '@/shared/use-address'
import { CompareForm } from './compare-form'
import { DimensionSwitch } from './dimension-switch'
import { dimensionInWords } from './dimensions'
import { ReachBars } from './reach-bars'
import { reachColumns } from './reach-columns'
import { svgOfReach } from './reach-drawing'
import { rowsOf } from './reach-rows'
import { useReachBefore } from './use-reach'
import './reach-page.css'

const resamples = 1_000

/** Who takes part against who is there, in the dimension of the address. */
export function HeardAgainstThere({ reach }: { reach: Schemas['Reach'] }) {
  const asked = useAddress().get('since')
  const mayCompare = !reach.suppressed
  const earlier = useReachBefore(mayCompare)
  const since = mayCompare && asked && earlier.data ? inDays(earlier.data.asOf) : undefined
  const rows = rowsOf(reach, since ? earlier.data : undefined)
  return (
    <PictureCard
      title="Heard against there"
      note={`By ${dimensionInWords(reach.dimension)}, as of ${inDays(reach.asOf)}`}
      fileName={`reach-by-${dimensionLabel(reach.dimension).toLowerCase().replaceAll(' ', '-')}`}
      columns={reachColumns(reach, since)}
      rows={rows}
      rowKey={({ value }) => value}
      footer={limitationLines(reach.limitations)}
      drawing={() => svgOfReach(reach, rows, since)}
      choices={
        <>
          <div className="re-choices">
            <DimensionSwitch />
            {mayCompare && <CompareForm today={reach.asOf} />}
          </div>
          {mayCompare && asked && earlier.error ? (
            <Failure what="the earlier day" error={earlier.error} onRetry={() => earlier.refetch()} />
          ) : null}
          <Notes reach={reach} />
        </>
      }
    >
      {rows.length === 0 ? (
        <NoCategories dimension={reach.dimension} />
      ) : (
        <ReachBars reach={reach} rows={rows} since={since} />
      )}
    </PictureCard>
  )
}

/** What is to be known before the bars are read. */
function Notes({ reach }: { reach: Schemas['Reach'] }) {
  const { intervals, intervalsDone, framed, categories, unknown, suppressed, dimension } = reach
  return (
    <>
      {intervals === 'PENDING' && (
        <ProgressBar
          label="The intervals are being computed, from so many resamples"
          value={intervalsDone}
          max={resamples}
        />
      )}
      {!framed && categories.length > 0 && (
        <p className="il-note">
          The population frame does not count people by {dimensionInWords(dimension)}, so nobody can say who
          is missing. <Link to="../settings/population-frame">Population frame</Link>
        </p>
      )}
      {unknown !== null && unknown > 0 && (
        <p className="il-note">
          Of {inDigits(unknown)} of the people engaged nobody knows the {dimensionInWords(dimension)}; they
          are left out here.
        </p>
      )}
      {suppressed && (
        <p className="il-note">
          <Icon name="lock" small /> Numbers of fewer than 5 people are hidden, with any that would give one
          away.
        </p>
      )}
    </>
  )
}

const settings: Record<string, string> = {
  PLACE: 'places',
  SECTOR: 'sectors',
  GROUP: 'stakeholder-groups',
}

function NoCategories({ dimension }: { dimension: string }) {
  const page = settings[dimension]
  const name = dimensionInWords(dimension)
  return (
    <EmptyState
      title={page ? `There is no ${name} yet` : `Nobody has a ${name} yet`}
      action={page && <Link to={`../settings/${page}`}>Go to {page.replace('-', ' ')}</Link>}
    >
      {page
        ? 'People are told apart by what the programme has set up.'
        : 'It is an attribute of people, given when they are added or imported.'}
    </EmptyState>
  )
}
