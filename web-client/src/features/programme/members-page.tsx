import { useParams } from 'react-router'
import { MemberEditPage } from './member-edit-page'
import { MemberListPage } from './member-list-page'
import { MemberNewPage } from './member-new-page'
import './settings.css'

/** All members, a new one, or one of them. */
export function MembersPage() {
  const { id } = useParams()
  if (id === undefined) return <MemberListPage />
  return id === 'new' ? <MemberNewPage /> : <MemberEditPage id={id} />
}
