import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, bodyOf, queries, type Schemas } from '@/api/client'
import { type Held, held } from '@/api/versions'
import { useMayChange } from '@/shared/use-may-change'
import { useProgrammeId } from '@/shared/use-membership'

export type ServiceModel = Schemas['ServiceModel']
export type HeldModel = Held<ServiceModel>
export type ModelKind = ServiceModel['kind']
export type ModelDocument = Schemas['ServiceModelDocument']
export type Flow = ModelDocument['flows'][number]
export type Element = ModelDocument['elements'][number]
export type ModelLink = ModelDocument['links'][number]
export type Breakdown = ModelDocument['breakdowns'][number]
export type Improvement = ModelDocument['improvements'][number]
/** What is pinned to a step or to a link. */
export type Pin = Breakdown | Improvement

export const modelsPath = '/programmes/{programmeId}/service-models'
export const modelPath = '/programmes/{programmeId}/service-models/{id}'
export const documentPath = '/programmes/{programmeId}/service-models/{id}/document'
export const flowsPath = '/programmes/{programmeId}/service-models/{id}/flows'
export const flowPath = '/programmes/{programmeId}/service-models/{id}/flows/{flowId}'
export const elementsPath = '/programmes/{programmeId}/service-models/{id}/elements'
export const elementPath = '/programmes/{programmeId}/service-models/{id}/elements/{elementId}'
export const arrangementPath = '/programmes/{programmeId}/service-models/{id}/arrangement'
export const linksPath = '/programmes/{programmeId}/service-models/{id}/links'
export const linkPath = '/programmes/{programmeId}/service-models/{id}/links/{linkId}'
export const breakdownsPath = '/programmes/{programmeId}/service-models/{id}/breakdowns'
export const breakdownPath = '/programmes/{programmeId}/service-models/{id}/breakdowns/{breakdownId}'
export const improvementsPath = '/programmes/{programmeId}/service-models/{id}/improvements'
export const improvementPath = '/programmes/{programmeId}/service-models/{id}/improvements/{improvementId}'
export const modelVersionsPath = '/programmes/{programmeId}/service-models/{id}/versions'
export const modelVersionPath = '/programmes/{programmeId}/service-models/{id}/versions/{number}'
export const modelChangesPath = '/programmes/{programmeId}/service-models/{id}/changes'
export const comparisonPath = '/programmes/{programmeId}/service-models/comparison'

export async function readModel(programmeId: string, id: string): Promise<HeldModel> {
  return held(await api.GET(modelPath, { params: { path: { programmeId, id } } }))
}

export async function readDocument(programmeId: string, id: string): Promise<ModelDocument> {
  return bodyOf(await api.GET(documentPath, { params: { path: { programmeId, id } } }))
}

export const documentKey = (programmeId: string, id: string) => ['get', documentPath, { programmeId, id }]

export function useModelId(): string {
  const { modelId } = useParams()
  if (!modelId) throw new Error('This page is about no service model')
  return modelId
}

export function useModel() {
  const programmeId = useProgrammeId()
  const id = useModelId()
  return useQuery({
    queryKey: ['get', modelPath, { programmeId, id }],
    queryFn: () => readModel(programmeId, id),
  })
}

/** The whole of a model, in one piece. */
export function useDocument(id: string, enabled = true) {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: documentKey(programmeId, id),
    queryFn: () => readDocument(programmeId, id),
    enabled,
  })
}

/** The whole of a model as it was, or as it is now. */
export function useVersion(id: string, version: number | 'now') {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: ['version', programmeId, id, version],
    queryFn: async () =>
      version === 'now'
        ? readDocument(programmeId, id)
        : bodyOf(await api.GET(modelVersionPath, { params: { path: { programmeId, id, number: version } } }))
            .document,
  })
}

/** All models, or those of one kind, the newest first. */
export function useModels(kind?: ModelKind) {
  const programmeId = useProgrammeId()
  return queries.useQuery('get', modelsPath, {
    params: { path: { programmeId }, query: { kind, limit: 200 } },
  })
}

export function useModelsHome(): string {
  return `/programmes/${useProgrammeId()}/service-models`
}

export function useMayModel(): boolean {
  return useMayChange('LEAD', 'FACILITATOR')
}
