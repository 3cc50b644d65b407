import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import type { Target } from '@/shared/target-words'
import { useProgrammeId } from '@/shared/use-membership'
import { AboutTarget } from './about-target'
import { ReadingForm } from './reading-form'
import { type Reading, readingPath, useMaySetTargets, useTargetsHome } from './targets'
import './target.css'

/** One reading of a target: one that is to be added, or one that is there. */
export function ReadingPage() {
  const { readingId = 'new' } = useParams()
  const maySet = useMaySetTargets()
  const home = useTargetsHome()
  const isNew = readingId === 'new'
  return (
    <AboutTarget title="Reading">
      {({ data: target }) => (
        <>
          <PageHeading
            title={isNew ? 'Add a reading' : 'Change the reading'}
            purpose={
              <>
                Of <Link to={`${home}/${target.id}`}>{target.name}</Link>.
              </>
            }
          />
          {!maySet && <ReadOnlyNote who="Leads and facilitators" />}
          {maySet && isNew && <ReadingForm target={target} />}
          {maySet && !isNew && <Existing key={readingId} target={target} id={readingId} />}
        </>
      )}
    </AboutTarget>
  )
}

function Existing({ target, id }: { target: Target; id: string }) {
  const programmeId = useProgrammeId()
  const path = { programmeId, id: target.id, readingId: id }
  const read = async (): Promise<Held<Reading>> => held(await api.GET(readingPath, { params: { path } }))
  const reading = useQuery({ queryKey: ['get', readingPath, path], queryFn: read })
  return (
    <QueryView query={reading} what="the reading">
      {(now) => <ReadingForm target={target} reading={now} read={read} />}
    </QueryView>
  )
}
