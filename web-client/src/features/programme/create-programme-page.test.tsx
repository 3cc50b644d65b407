import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { aMe, aMembership, anAccessToken } from '@/test/identity'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { programmeListRoutes } from './routes'

function show(me: Schemas['Me']) {
  startSession(anAccessToken())
  server.use(http.get(path('/me'), () => HttpResponse.json(me)))
  return renderRoutes(
    [
      {
        HydrateFallback: () => null,
        children: [...programmeListRoutes, { path: '*', element: <p>In the programme</p> }],
      },
    ],
    '/programmes/new',
  )
}

async function fillIn() {
  await userEvent.type(await screen.findByLabelText('Name'), 'Letters in time')
  await userEvent.type(screen.getByLabelText('Purpose'), 'Sooner than the patient')
  for (const [part, value] of [
    ['Day', '5'],
    ['Month', '1'],
    ['Year', '2026'],
  ] as const) {
    await userEvent.type(screen.getAllByLabelText(part)[0] as HTMLElement, value)
  }
  await userEvent.click(screen.getByRole('button', { name: 'Create programme' }))
}

it('creates a programme, knows of it and leads into it', async () => {
  const sent: unknown[] = []
  let asked = 0
  server.use(
    http.post(path('/programmes'), async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(aProgramme({ id: 'id-of-new' }), { status: 201 })
    }),
  )
  const { router } = show(aMe())
  server.use(
    http.get(path('/me'), () => {
      asked += 1
      return HttpResponse.json(aMe())
    }),
  )
  await fillIn()
  await waitFor(() => expect(router.state.location.pathname).toBe('/programmes/id-of-new'))
  expect(asked).toBeGreaterThan(0)
  expect(sent).toEqual([
    {
      name: 'Letters in time',
      purpose: 'Sooner than the patient',
      startsOn: '2026-01-05',
      endsOn: null,
      timeZone: 'Europe/London',
    },
  ])
})

it('asks for the first day, and keeps what was typed through a refusal', async () => {
  server.use(
    http.post(path('/programmes'), () =>
      problemAnswer(aProblem({ errors: [{ pointer: '/name', detail: 'must not be blank' }] })),
    ),
  )
  show(aMe())
  await userEvent.click(await screen.findByRole('button', { name: 'Create programme' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Give the first day, such as 5 1 2026')
  await fillIn()
  await waitFor(() =>
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Error: Must not be blank'),
  )
  expect(screen.getByLabelText('Name')).toHaveValue('Letters in time')
})

it('tells who may not, who may', async () => {
  show(aMe({ memberships: [aMembership({ role: 'VIEWER' })] }))
  expect(await screen.findByText(/Only leads of a programme/)).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
