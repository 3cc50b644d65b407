import { useParams } from 'react-router'
import { OrganisationEditPage } from './organisation-edit-page'
import { OrganisationListPage } from './organisation-list-page'
import { OrganisationNewPage } from './organisation-new-page'
import './settings.css'

/** All organisations, a new one, or one of them. */
export function OrganisationsPage() {
  const { id } = useParams()
  if (id === undefined) return <OrganisationListPage />
  return id === 'new' ? <OrganisationNewPage /> : <OrganisationEditPage id={id} />
}
