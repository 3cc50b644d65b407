import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { reasonOf } from '@/shared/failure'
import { counted } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import { useRefresh } from '@/shared/use-refresh'
import { type Insight, insightsPath } from './insights'

export type Theme = Schemas['Theme']

/** An insight where it stands on the board: in a theme, or in none. It stands in each that it is of. */
export type Placed = { key: string; id: string; text: string; themeId: string | null; insight: Insight }

/** As many as anybody looks through on one board. */
const mostPages = 5
const pageSize = 200

const themesPath = '/programmes/{programmeId}/themes'
const themePath = '/programmes/{programmeId}/themes/{id}'
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })
const keyOfBoard = (programmeId: string) => ['get', insightsPath, { programmeId, board: true }]

type BoardInsights = { insights: Insight[]; isWhole: boolean }

/** All insights that are kept, the newest first. */
export function useBoardInsights() {
  const programmeId = useProgrammeId()
  return useQuery({
    queryKey: keyOfBoard(programmeId),
    queryFn: async (): Promise<BoardInsights> => {
      const insights: Insight[] = []
      let cursor: string | undefined
      for (let page = 0; page < mostPages; page++) {
        const { results, metadata } = bodyOf(
          await api.GET(insightsPath, {
            params: { path: { programmeId }, query: { state: 'KEPT', limit: pageSize, cursor } },
          }),
        )
        insights.push(...results)
        cursor = metadata.nextCursor ?? undefined
        if (!cursor) break
      }
      return { insights, isWhole: !cursor }
    },
  })
}

/** Where each stands. One whose theme is gone stands in none. */
export function placedOn(insights: Insight[], themes: Theme[]): Placed[] {
  return insights.flatMap((insight) => {
    const { id, statement: text, themeIds } = insight
    const of = themes.filter((theme) => themeIds.includes(theme.id)).map((theme) => theme.id)
    const places: (string | null)[] = of.length > 0 ? of : [null]
    return places.map((themeId) => ({ key: `${themeId ?? ''}/${id}`, id, text, themeId, insight }))
  })
}

/** The same insight in another theme, or in none; its other themes stay. */
export function moved(insight: Insight, from: string | null, to: string | null): Insight {
  const others = insight.themeIds.filter((id) => id !== from && id !== to)
  return { ...insight, themeIds: to ? [...others, to] : others }
}

const insightsInWords = (count: number) => counted(count, 'insight', 'insights')

/** What is done on the board. It is shown at once; where it is refused, the board is read again and says why. */
export function useThemeCommands() {
  const programmeId = useProgrammeId()
  const client = useQueryClient()
  const notify = useNotice()
  const refresh = useRefresh()

  const show = useCallback(
    (moves: Placed[], to: string | null) =>
      client.setQueryData<BoardInsights>(
        keyOfBoard(programmeId),
        (before) =>
          before && {
            ...before,
            insights: before.insights.map((insight) =>
              moves
                .filter(({ id }) => id === insight.id)
                .reduce((now, { themeId }) => moved(now, themeId, to), insight),
            ),
          },
      ),
    [client, programmeId],
  )

  async function run<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      notify(`It was not done. ${reasonOf(error)}`)
      return undefined
    } finally {
      await refresh()
    }
  }

  const send = (moves: Placed[], to: string | null) =>
    Promise.all(
      moves.map(({ id, themeId }) =>
        api.POST('/programmes/{programmeId}/insights/{id}/placement', {
          params: { path: { programmeId, id } },
          body: { fromThemeId: themeId, toThemeId: to },
          headers: once(),
        }),
      ),
    )

  /** Back from where they are to where they were. */
  const back = (moves: Placed[], from: string | null) =>
    Promise.all(moves.map((one) => send([{ ...one, themeId: from }], one.themeId)))

  async function place(moves: Placed[], to: Theme | null) {
    show(moves, to?.id ?? null)
    const many = insightsInWords(moves.length)
    const done = await run(() => send(moves, to?.id ?? null))
    if (!done) return
    const undo = () =>
      void run(() => back(moves, to?.id ?? null)).then((ok) => ok && notify(`${many} moved back`))
    notify(to ? `${many} moved to “${to.name}”` : `${many} taken out`, { undo })
  }

  async function gather(moves: Placed[], name: string): Promise<Theme | undefined> {
    const made = await run(async () => {
      const theme = bodyOf(
        await api.POST(themesPath, { params: { path: { programmeId } }, body: { name }, headers: once() }),
      )
      await send(moves, theme.id)
      return theme
    })
    if (!made) return undefined
    const undo = () =>
      void run(async () => {
        await back(moves, made.id)
        await api.DELETE(themePath, {
          params: { path: { programmeId, id: made.id } },
          headers: ifMatch(made),
        })
        return true
      }).then((ok) => ok && notify(`“${made.name}” is undone`))
    notify(`${insightsInWords(moves.length)} put together as “${made.name}”`, { undo })
    return made
  }

  const change = (theme: Theme, body: Schemas['ThemePatch']) =>
    run(async () =>
      bodyOf(
        await api.PATCH(themePath, {
          params: { path: { programmeId, id: theme.id } },
          body,
          headers: ifMatch(theme),
        }),
      ),
    )

  return {
    place,
    gather,
    async add(name: string) {
      const made = await run(async () =>
        bodyOf(
          await api.POST(themesPath, { params: { path: { programmeId } }, body: { name }, headers: once() }),
        ),
      )
      if (made) notify(`“${made.name}” is a theme`)
      return made
    },
    async reword(theme: Theme, name: string, description: string) {
      const done = await change(theme, { name, description: description || null })
      if (done) notify(`The theme is called “${done.name}”`)
      return done !== undefined
    },
    async reorder(theme: Theme, position: number) {
      const done = await change(theme, { position })
      if (done) notify(`“${theme.name}” stands at place ${position + 1}`)
    },
  }
}
