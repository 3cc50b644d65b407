import { useQueryClient } from '@tanstack/react-query'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { documentKey, type ModelDocument, readDocument } from './service-models'
import { type Chosen, useChosen } from './use-chosen'

export type PartValues = Record<string, string>
type Awaitable<T> = T | Promise<T>

type Options = {
  modelId: string
  /** Names what is typed, so that it is kept. */
  draft: string
  initial: PartValues
  /** Of what is changed; undefined for something new. */
  version?: number
  /** What the form holds of what is changed, in the model as somebody else left it. */
  find?: (document: ModelDocument) => Awaitable<{ values: PartValues; version: number } | undefined>
  pointers?: Record<string, string>
  send: (values: PartValues, headers: Record<string, string>) => Promise<Chosen | undefined>
  done: string
}

/** The form for a part of a model; what was saved is chosen afterwards. */
export function usePartForm({ modelId, draft, initial, version, find, pointers, send, done }: Options) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const notify = useNotice()
  const refresh = useRefresh()
  const { choose } = useChosen()
  return useProblemForm<PartValues, Chosen | undefined>({
    draftKey: `${programmeId}/service-models/${modelId}/${draft}`,
    initial,
    etag: version === undefined ? undefined : `"${version}"`,
    pointers,
    submit: send,
    async onSaved(chosen) {
      notify(done)
      await refresh()
      choose(chosen)
    },
    once: true,
    reload:
      find &&
      (async () => {
        const document = await readDocument(programmeId, modelId)
        queryClient.setQueryData(documentKey(programmeId, modelId), document)
        const now = await find(document)
        return { values: now?.values ?? initial, etag: `"${now?.version ?? 0}"` }
      }),
  })
}

/** What is typed, or null where nothing is. */
export const orNull = (text: string | undefined) => text?.trim() || null
