import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { type ActionItem, actionItemPath, carriedInWords, standing } from '@/shared/action-items'
import { inDays } from '@/shared/format'
import { HowDoWeKnow } from '@/shared/how-do-we-know'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'
import { ActionForm } from './action-form'
import './action-item.css'

/** One action: what it is, where it was agreed, and what became of it. */
export function ActionPage() {
  const programmeId = useProgrammeId()
  const { actionId: id = '' } = useParams()
  const read = async (): Promise<Held<ActionItem>> =>
    held(await api.GET(actionItemPath, { params: { path: { programmeId, id } } }))
  const action = useQuery({ queryKey: ['get', actionItemPath, { programmeId, id }], queryFn: read })
  return (
    <QueryView query={action} what="the action">
      {(now) => <One key={id} action={now} read={read} />}
    </QueryView>
  )
}

function One({ action, read }: { action: Held<ActionItem>; read: () => Promise<Held<ActionItem>> }) {
  const mayChange = useMayChange('LEAD', 'FACILITATOR', 'CONTRIBUTOR')
  const home = `/programmes/${useProgrammeId()}/retrospectives`
  const { text, retrospectiveId, retrospectiveTitle, clusterTitle, createdAt, owner, dueOn, outcome } =
    action.data
  const { meaning, words } = standing(action.data)
  const carried = carriedInWords(action.data)
  return (
    <>
      <PageHeading
        title={text}
        purpose={
          <>
            Agreed at <Link to={`${home}/${retrospectiveId}`}>{retrospectiveTitle}</Link> on{' '}
            {inDays(createdAt)}
            {clusterTitle && `, from “${clusterTitle}”`}
            {carried && `; ${carried} since`}.
          </>
        }
        tags={<Tag meaning={meaning}>{words}</Tag>}
      />
      <HowDoWeKnow kind="ACTION_ITEM" id={action.data.id} />
      {mayChange ? (
        <ActionForm action={action} read={read} />
      ) : (
        <>
          <ReadOnlyNote who="The team, leads and facilitators" />
          <p className="il-card il-text">
            {owner?.name ?? 'Nobody any more'}, due {inDays(dueOn)}. {outcome}
          </p>
        </>
      )}
    </>
  )
}
