import { useParams } from 'react-router'
import { CategoryEditPage } from './category-edit-page'
import type { CategoryKind } from './category-kinds'
import { CategoryListPage } from './category-list-page'
import { CategoryNewPage } from './category-new-page'
import './settings.css'

/** Places, sectors or stakeholder groups: all of them, a new one, or one of them. */
export function CategoriesPage({ kind }: { kind: CategoryKind }) {
  const { id } = useParams()
  if (id === undefined) return <CategoryListPage kind={kind} />
  if (id === 'new') return <CategoryNewPage kind={kind} />
  return <CategoryEditPage kind={kind} id={id} />
}
