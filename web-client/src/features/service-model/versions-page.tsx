import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'
import { useProgrammeId } from '@/shared/use-membership'
import { modelVersionsPath, useDocument, useModelId, useModelsHome, useVersion } from './service-models'
import { chosenTwo, type Kept, keptInWords, keptWithin, present } from './two-versions'
import { VersionsCompared } from './versions-compared'
import './comparison.css'
import './service-model.css'

/** Any two versions of a model beside each other, or one of them and the present. */
export function VersionsPage() {
  const programmeId = useProgrammeId()
  const id = useModelId()
  const home = useModelsHome()
  const now = useDocument(id)
  const versions = queries.useQuery('get', modelVersionsPath, {
    params: { path: { programmeId, id }, query: { limit: 200 } },
  })
  return (
    <>
      <PageHeading
        title="What changed between versions"
        purpose={
          now.data && (
            <>
              Of <Link to={`${home}/${id}`}>{now.data.title}</Link>: what went, came and changed.
            </>
          )
        }
      />
      <QueryView
        query={versions}
        what="the versions"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <div className="il-card">
            <EmptyState
              title="No version is kept yet"
              action={<Link to={`${home}/${id}`}>To the model</Link>}
            >
              A version is what the model was when it was shown to somebody. Keep one, to see later what
              changed.
            </EmptyState>
          </div>
        }
      >
        {({ results }) => <Two id={id} numbers={results.map(({ number }) => number)} />}
      </QueryView>
    </>
  )
}

function Two({ id, numbers }: { id: string; numbers: number[] }) {
  const { get, change } = useAddress()
  const [first, second] = chosenTwo(get('since'), get('until'), numbers[0] ?? 0)
  const options = [present, ...numbers].map((kept) => ({
    value: String(kept),
    label: keptInWords(kept as Kept),
  }))
  const choose = (since: string, until: string) =>
    change({ since, until, journey: null }, { replace: true, preventScrollReset: true })
  return (
    <>
      <div className="sm-pick">
        <SelectField
          id="since"
          label="One version"
          options={options}
          value={String(first)}
          onChange={(value) => choose(value, String(second))}
        />
        <SelectField
          id="until"
          label="The other"
          options={options}
          value={String(second)}
          onChange={(value) => choose(String(first), value)}
        />
      </div>
      {first === second ? (
        <div className="il-card">
          <EmptyState title={`Both are ${keptWithin(first)}`}>
            Choose another, to see what differs.
          </EmptyState>
        </div>
      ) : (
        <Compared key={`${first} ${second}`} id={id} first={first} second={second} />
      )}
    </>
  )
}

function Compared({ id, first, second }: { id: string; first: Kept; second: Kept }) {
  const before = useVersion(id, first)
  const after = useVersion(id, second)
  return (
    <QueryView query={before} what={keptWithin(first)}>
      {(earlier) => (
        <QueryView query={after} what={keptWithin(second)}>
          {(later) => (
            <VersionsCompared id={id} first={first} second={second} before={earlier} after={later} />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}
