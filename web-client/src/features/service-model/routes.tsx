import type { RouteObject } from 'react-router'

/** Below "/programmes/:programmeId": how organisations work together now, and how they could. */
export const serviceModelRoutes: RouteObject[] = [
  {
    path: 'service-models',
    lazy: async () => ({ Component: (await import('./model-list-page')).ModelListPage }),
  },
  {
    path: 'service-models/new',
    lazy: async () => ({ Component: (await import('./model-form-page')).ModelNewPage }),
  },
  {
    path: 'service-models/comparison',
    lazy: async () => ({ Component: (await import('./comparison-page')).ComparisonPage }),
  },
  {
    path: 'service-models/pins/:pinId',
    lazy: async () => ({ Component: (await import('./pin-page')).PinPage }),
  },
  {
    path: 'service-models/:modelId',
    lazy: async () => ({ Component: (await import('./model-page')).ModelPage }),
  },
  {
    path: 'service-models/:modelId/edit',
    lazy: async () => ({ Component: (await import('./model-form-page')).ModelEditPage }),
  },
  {
    path: 'service-models/:modelId/versions',
    lazy: async () => ({ Component: (await import('./versions-page')).VersionsPage }),
  },
  {
    path: 'service-models/:modelId/versions/:number',
    lazy: async () => ({ Component: (await import('./version-page')).VersionPage }),
  },
]
