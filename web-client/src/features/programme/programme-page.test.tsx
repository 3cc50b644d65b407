import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

function show(programme = aProgramme(), membership: Partial<Schemas['Membership']> = {}) {
  server.use(http.get(inProgramme(''), () => versioned(programme)))
  return renderInProgramme(programmeRoutes, '/settings', membership)
}

it('opens settings with the programme, and saves it', async () => {
  const sent: unknown[] = []
  server.use(
    http.patch(inProgramme(''), async ({ request }) => {
      sent.push(await request.json(), request.headers.get('If-Match'))
      return versioned(aProgramme({ version: 4 }))
    }),
  )
  const { router } = show()
  await userEvent.type(await screen.findByLabelText('Name'), ', 2026')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('The programme is saved')).toBeVisible()
  expect(router.state.location.pathname).toMatch(/\/settings\/programme$/)
  expect(sent).toEqual([
    {
      name: 'Working together across the interface, 2026',
      purpose: 'Fewer things lost between practice and hospital',
      startsOn: '2026-01-05',
      endsOn: '2027-03-31',
      timeZone: 'Europe/London',
    },
    '"3"',
  ])
})

it('asks for days that exist, and shows what the service says of the rest', async () => {
  server.use(
    http.patch(inProgramme(''), () =>
      problemAnswer(aProblem({ errors: [{ pointer: '/endsOn', detail: 'is before the first day' }] })),
    ),
  )
  show(aProgramme({ endsOn: null }))
  const [, endDay] = await screen.findAllByLabelText('Day')
  await userEvent.type(endDay as HTMLElement, '40')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Last day: give a day that exists, or none')
  await userEvent.clear(endDay as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent('Last day: is before the first day'),
  )
})

it('shows members who do not lead what there is, without the danger', async () => {
  show(aProgramme({ endsOn: null }), { role: 'FACILITATOR' })
  expect(await screen.findByText('5 January 2026')).toBeVisible()
  expect(screen.getByText('Open')).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('archives, and restores when asked to undo', async () => {
  const done: string[] = []
  const status = () => (done.at(-1) === 'archive' ? 'ARCHIVED' : 'ACTIVE')
  server.use(
    http.post(inProgramme('/archive'), () => {
      done.push('archive')
      return versioned(aProgramme({ status: 'ARCHIVED' }))
    }),
    http.post(inProgramme('/restoration'), () => {
      done.push('restoration')
      return versioned(aProgramme())
    }),
  )
  show()
  server.use(http.get(inProgramme(''), () => versioned(aProgramme({ status: status() }))))
  await userEvent.click(await screen.findByRole('button', { name: 'Archive programme' }))
  expect(await screen.findByRole('button', { name: 'Restore programme' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: 'Archive programme' })).toBeVisible()
  expect(done).toEqual(['archive', 'restoration'])
})

it('deletes only who types the name', async () => {
  let confirmation: string | null = null
  server.use(
    http.delete(inProgramme(''), ({ request }) => {
      confirmation = new URL(request.url).searchParams.get('confirmation')
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { router } = show()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete programme' }))
  const confirm = screen.getByRole('button', { name: 'Delete for ever' })
  expect(confirm).toBeDisabled()
  await userEvent.type(screen.getByLabelText(/^Type “Working together/), aProgramme().name)
  await userEvent.click(confirm)
  await waitFor(() => expect(router.state.location.pathname).toBe('/programmes'))
  expect(confirmation).toBe(aProgramme().name)
})

it('says when nothing was deleted, and why', async () => {
  server.use(
    http.delete(inProgramme(''), () =>
      problemAnswer(aProblem({ status: 412, detail: 'Somebody changed it.' })),
    ),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete programme' }))
  await userEvent.type(screen.getByLabelText(/^Type “/), aProgramme().name)
  await userEvent.click(screen.getByRole('button', { name: 'Delete for ever' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was deletedSomebody changed it.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
