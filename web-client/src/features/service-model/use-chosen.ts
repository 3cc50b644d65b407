import { useAddress } from '@/shared/use-address'

export const parts = ['flow', 'actor', 'step', 'link', 'pin'] as const
export type Part = (typeof parts)[number]

/** What is done beside the picture. */
export const doings = ['look', 'add', 'add-actor', 'add-link', 'add-pin', 'change', 'delete'] as const
export type Doing = (typeof doings)[number]

export type Chosen = { part: Part; id: string; doing: Doing }

/** What is chosen in a model and what is done with it, which the address tells: "at=step:…&do=change". */
export function useChosen() {
  const { get, searchWith, change } = useAddress()
  const [part, id] = (get('at') ?? '').split(':')
  const known = parts.find((one) => one === part)
  const chosen: Chosen | undefined =
    known && id ? { part: known, id, doing: doings.find((one) => one === get('do')) ?? 'look' } : undefined
  const changes = (to: Partial<Chosen> | undefined) => ({
    at: to?.part && to.id ? `${to.part}:${to.id}` : null,
    do: to?.doing && to.doing !== 'look' ? to.doing : null,
  })
  return {
    chosen,
    /** The address of a choice. */
    to: (next?: Chosen) => searchWith(changes(next)),
    choose: (next?: Chosen) => change(changes(next), { replace: true, preventScrollReset: true }),
  }
}
