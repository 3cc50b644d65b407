import { HttpResponse, http } from 'msw'
import type { RouteObject } from 'react-router'
import type { Schemas } from '@/api/client'
import { aPage, idOf } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aRetrospective, changes } from '@/test/retrospectives'
import { server } from '@/test/server'

export const boardAddress = inProgramme(`/retrospectives/${idOf(1001)}`)

type At = Partial<Omit<Schemas['BoardChanges'], 'retrospective'>> & {
  retrospective?: Partial<Schemas['Retrospective']>
}

/** What everybody sees in this phase. */
export const everybody = (phase: Schemas['Phase'], { retrospective, ...over }: At = {}) =>
  changes({ retrospective: aRetrospective({ phase, ...retrospective }), ...over })

export function answerBoard(board: Schemas['Board'], findings: Schemas['Finding'][] = []) {
  server.use(
    http.get(`${boardAddress}/board`, () => HttpResponse.json(board)),
    http.get(inProgramme('/findings'), () => HttpResponse.json(aPage(findings))),
  )
}

/** Shows the page of this board to somebody with a role. */
export function showBoard(
  routes: RouteObject[],
  board: Schemas['Board'],
  role: Schemas['Membership']['role'] = 'CONTRIBUTOR',
  findings: Schemas['Finding'][] = [],
) {
  answerBoard(board, findings)
  return renderInProgramme(routes, `/retrospectives/${idOf(1001)}`, { role })
}
