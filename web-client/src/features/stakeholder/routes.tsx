import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Schemas } from '@/api/client'

/** Cards of the page about somebody that other features bring, by what they are about. */
export type PersonCards = Record<string, ComponentType<{ person: Schemas['Stakeholder'] }>>

/**
 * Below "/programmes/:programmeId": people and who referred whom.
 *
 * @param cards loads what other features have to say about somebody, with the page that shows it
 */
export const stakeholderRoutes = (cards: () => Promise<PersonCards> = async () => ({})): RouteObject[] => [
  {
    path: 'stakeholders',
    lazy: async () => ({ Component: (await import('./stakeholder-list-page')).StakeholderListPage }),
  },
  {
    path: 'stakeholders/new',
    lazy: async () => ({ Component: (await import('./person-new-page')).PersonNewPage }),
  },
  {
    path: 'stakeholders/duplicates',
    lazy: async () => ({ Component: (await import('./duplicates-page')).DuplicatesPage }),
  },
  {
    path: 'stakeholders/:stakeholderId',
    lazy: async () => {
      const [{ PersonPage }, besides] = await Promise.all([import('./person-page'), cards()])
      return { element: <PersonPage cards={besides} /> }
    },
  },
  {
    path: 'stakeholders/:stakeholderId/edit',
    lazy: async () => ({ Component: (await import('./person-edit-page')).PersonEditPage }),
  },
  {
    path: 'stakeholders/:stakeholderId/refer',
    lazy: async () => ({ Component: (await import('./refer-page')).ReferPage }),
  },
  {
    path: 'stakeholders/:stakeholderId/merge',
    lazy: async () => ({ Component: (await import('./merge-page')).MergePage }),
  },
  {
    path: 'referrals',
    lazy: async () => ({ Component: (await import('./referrals-page')).ReferralsPage }),
  },
]
