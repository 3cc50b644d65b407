import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { SubmissionKey } from '@/api/submission-key'
import { Card } from '@/shared/card'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { flowsOf, type OneFlow, oneFlow } from './one-flow'
import {
  elementsPath,
  flowsPath,
  linksPath,
  type ModelDocument,
  useDocument,
  useModels,
} from './service-models'

/** The journeys of how it is that this model does not have yet: each can be taken over, to be changed into how it could be. */
export function TakeOver({ document }: { document: ModelDocument }) {
  const current = useModels('CURRENT').data?.results[0]
  const now = useDocument(current?.id ?? '', current !== undefined).data
  const have = new Set(document.flows.map(({ name }) => name.toLowerCase()))
  const taking = useTakeOver(document.id)
  // One that failed half-way is there by its name, and can be gone on with.
  const unfinished = taking.error ? taking.variables.flow.id : undefined
  const missing = now
    ? flowsOf(now).filter(({ id, name }) => id === unfinished || !have.has(name.toLowerCase()))
    : []
  if (!now || missing.length === 0) return null
  return (
    <Card
      title="Begin with how it is"
      note="Its actors, steps and links are taken over; each step goes on with the one it was."
    >
      {taking.error ? <p role="alert">{reasonOf(taking.error)}</p> : null}
      <ul className="sm-list">
        {missing.map((flow) => (
          <li className="sm-chosen" key={flow.id}>
            {flow.name}
            <button
              className="il-link-button"
              type="button"
              aria-disabled={taking.isPending}
              onClick={() => taking.isPending || taking.mutate(oneFlow(now, flow))}
            >
              Take it over<span className="nhsuk-u-visually-hidden"> “{flow.name}”</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Copies a journey: the journey itself, its actors, its steps, then link by link. The same again goes on where it failed. */
function useTakeOver(id: string) {
  const programmeId = useProgrammeId()
  const notify = useNotice()
  const refresh = useRefresh()
  const [keys] = useState(() => new Map<string, SubmissionKey>())
  const headersFor = (what: string) => {
    const key = keys.get(what) ?? new SubmissionKey()
    keys.set(what, key)
    return key.headersFor(what)
  }
  return useMutation({
    async mutationFn({ flow, actors, steps, links }: OneFlow) {
      const params = { path: { programmeId, id } }
      const headers = (part: string) => headersFor(`${flow.id} ${part}`)
      const added = bodyOf(
        await api.POST(flowsPath, { params, body: { name: flow.name }, headers: headers('flow') }),
      )
      const put = async (part: string, elements: object[]) =>
        elements.length === 0
          ? []
          : bodyOf(
              await api.POST(elementsPath, {
                params,
                body: { flowId: added.id, elements: elements as never },
                headers: headers(part),
              }),
            ).elements
      const newActors = await put(
        'actors',
        actors.map(({ title, description }) => ({ type: 'ACTOR', title, description })),
      )
      const actorOf = new Map(actors.map((actor, index) => [actor.id, newActors[index]?.id]))
      const newSteps = await put(
        'steps',
        steps.map(({ id: continuesId, title, description, actorId }) => ({
          type: 'STEP',
          title,
          description,
          continuesId,
          actorId: actorOf.get(actorId ?? ''),
        })),
      )
      const stepOf = new Map(steps.map((step, index) => [step.id, newSteps[index]?.id ?? '']))
      for (const { id: link, fromId, toId, kind, medium } of links) {
        const body = { fromId: stepOf.get(fromId) ?? '', toId: stepOf.get(toId) ?? '', kind, medium }
        await api.POST(linksPath, { params, body, headers: headers(link) })
      }
      return steps.length
    },
    async onSuccess(count) {
      notify(`The journey is taken over, with ${counted(count, 'step', 'steps')}`)
      keys.clear()
      await refresh()
    },
    onError: () => refresh(),
  })
}
