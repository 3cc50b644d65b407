import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { counted } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { isImprovement, linkInWords, type OneFlow } from './one-flow'
import {
  breakdownPath,
  documentKey,
  type Element,
  elementPath,
  improvementPath,
  linkPath,
  type ModelDocument,
  type ModelLink,
  type Pin,
} from './service-models'
import { useChosen } from './use-chosen'

export type Removed =
  | { part: 'actor' | 'step'; what: Element }
  | { part: 'link'; what: ModelLink }
  | { part: 'pin'; what: Pin }

/** Why it cannot be deleted yet; undefined where it can. */
export function whatHolds({ part, what }: Removed, flow: OneFlow): string | undefined {
  if (part === 'pin') return undefined
  if (part === 'actor') {
    const own = flow.steps.filter(({ actorId }) => actorId === what.id)
    return own.length > 0
      ? `It has ${counted(own.length, 'step', 'steps')}: give ${own.length === 1 ? 'it' : 'them'} to somebody else first.`
      : undefined
  }
  const places = part === 'link' ? [what.id] : [what.id, ...linksAt(what, flow).map(({ id }) => id)]
  const pins = places.flatMap((id) => flow.pins.get(id) ?? [])
  return pins.length > 0
    ? `Take off first what is pinned to it${part === 'step' ? ' or to its links' : ''}: ${pins.map(({ title }) => `“${title}”`).join(', ')}.`
    : undefined
}

const linksAt = ({ id }: { id: string }, { links }: OneFlow) =>
  links.filter(({ fromId, toId }) => fromId === id || toId === id)

function titleOf({ part, what }: Removed, flow: OneFlow): string {
  return part === 'link' ? `the link ${linkInWords(what, flow.steps)}` : `“${what.title}”`
}

function without(document: ModelDocument, gone: string[]): ModelDocument {
  const left = <T extends { id: string }>(all: T[]) => all.filter(({ id }) => !gone.includes(id))
  const { elements, links, breakdowns, improvements } = document
  return {
    ...document,
    elements: left(elements),
    links: left(links),
    breakdowns: left(breakdowns),
    improvements: left(improvements),
  }
}

type Props = { modelId: string; flow: OneFlow; removed: Removed; onDone: () => void }

/** Takes a part out of a model, after saying what goes with it. */
export function DeletePart({ modelId, flow, removed, onDone }: Props) {
  const programmeId = useProgrammeId()
  const queryClient = useQueryClient()
  const { choose } = useChosen()
  const { part, what } = removed
  const path = { programmeId, id: modelId }
  const headers = ifMatch(what)
  const links = part === 'step' ? linksAt(what, flow) : []
  const send = () => {
    if (part === 'link')
      return api.DELETE(linkPath, { params: { path: { ...path, linkId: what.id } }, headers })
    if (part !== 'pin')
      return api.DELETE(elementPath, {
        params: { path: { ...path, elementId: what.id }, query: { withLinks: links.length > 0 } },
        headers,
      })
    return isImprovement(what)
      ? api.DELETE(improvementPath, { params: { path: { ...path, improvementId: what.id } }, headers })
      : api.DELETE(breakdownPath, { params: { path: { ...path, breakdownId: what.id } }, headers })
  }
  return (
    <ConfirmAction
      title={`Delete ${titleOf(removed, flow)}?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onDone}
      content={`${what.id} goes`}
      send={send}
      done="It is deleted"
      onDone={() => {
        onDone()
        // At once: a form that is opened before it is read again must not offer it.
        queryClient.setQueryData(
          documentKey(programmeId, modelId),
          (before: ModelDocument | undefined) =>
            before && without(before, [what.id, ...links.map(({ id }) => id)]),
        )
        choose()
      }}
    >
      {links.length > 0 ? (
        <>
          <p>With it go {counted(links.length, 'link', 'links')}:</p>
          <ul>
            {links.map((link) => (
              <li key={link.id}>{linkInWords(link, flow.steps)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {part === 'pin' && !isImprovement(what)
            ? 'Improvements that answer it answer it no more. The insights stay.'
            : 'Nothing else goes with it.'}
        </p>
      )}
      <p>Versions that were kept still show it.</p>
    </ConfirmAction>
  )
}
