import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aPage, idOf, programme, withVersion } from '@/test/people'
import { aPrinciple } from '@/test/principles'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject } from '@/test/projects'
import { server } from '@/test/server'
import { aHeldWorkshop, aWorkshop, someTemplates } from '@/test/workshops'
import { workshopRoutes } from './routes'

const address = inProgramme(`/workshops/${idOf(991)}`)
const page = `${programme}/projects/workshops/${idOf(991)}`
let sent: unknown[]

beforeEach(() => {
  sent = []
  sessionStorage.clear()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(inProgramme('/projects'), () => HttpResponse.json(aPage([aProject()]))),
    http.get(inProgramme('/principles'), () => HttpResponse.json(aPage([aPrinciple()]))),
    http.get(inProgramme('/agenda-templates'), () => HttpResponse.json(someTemplates)),
    http.get(`${address}/attendances`, () => HttpResponse.json(aPage([]))),
    http.get(`${address}/ratings`, () => HttpResponse.json(aPage([]))),
  )
})

const answer = (workshop: Schemas['Workshop']) => server.use(http.get(address, () => withVersion(workshop)))
const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(workshopRoutes, `/projects/workshops/${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function type(label: string | RegExp, text: string) {
  const field = await screen.findByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

function takePost() {
  answer(aWorkshop())
  server.use(
    http.post(inProgramme('/workshops'), async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aWorkshop())
    }),
  )
}

it('plans a workshop with an agenda that is there, changed, and a principle', async () => {
  takePost()
  const { router } = show(`new?projectId=${idOf(951)}`)
  expect(await screen.findByLabelText('Project')).toHaveValue(idOf(951))
  await type('What it is called', 'Drawing it')
  await type('What it is for', 'Agree who picks up.')
  await type('Day', '1')
  await type('Month', '7')
  await type('Year', '2098')
  await type('Beginning', '13:00')
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Finish it, or agree who will/ }))
  await userEvent.click(await screen.findByRole('radio', { name: 'A check, 1 hour' }))
  await press('Copy it')
  expect(screen.getByLabelText('How long?')).toHaveValue('60')
  expect(screen.getByText('It takes 60 minutes of 60.')).toBeVisible()
  await press('Move up “Keep it, change it or stop it”')
  await press('Remove “Look at the numbers together”')
  expect(screen.getByRole('button', { name: 'Add an item' })).toHaveFocus()
  await press('Add an item')
  await userEvent.keyboard('Agree who does what')
  const second = within(screen.getByRole('group', { name: 'Item 2' }))
  await userEvent.type(second.getByLabelText('For'), '10')
  await press('Plan it')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent).toEqual([
    {
      projectId: idOf(951),
      title: 'Drawing it',
      startsAt: '2098-07-01T12:00:00Z',
      minutes: 60,
      venue: null,
      aim: 'Agree who picks up.',
      agenda: [
        { minutes: 20, title: 'Keep it, change it or stop it' },
        { minutes: 10, title: 'Agree who does what' },
      ],
      principles: [{ principleId: idOf(981), number: 2 }],
    },
  ])
})

it('says beside the field what is wrong, before and after it is sent', async () => {
  server.use(
    http.post(inProgramme('/workshops'), () =>
      problemAnswer(
        aProblem({
          status: 400,
          errors: [
            { pointer: '/agenda', detail: 'takes 90 minutes, and the workshop has 60' },
            { pointer: '/principles/0/principleId', detail: 'is RETIRED' },
          ],
        }),
      ),
    ),
  )
  show('new')
  await type('How long?', 'an hour')
  await press('Plan it')
  const wrong = (text: string) => screen.findByText(text, { selector: '.nhsuk-error-message' })
  expect((await wrong('Give a day that exists')).closest('fieldset')).toHaveTextContent('Day')
  expect(await wrong('Give a time, such as 13:30')).toBeVisible()
  expect(await wrong('Give a whole number, such as 90')).toBeVisible()
  await type('How long?', '60')
  await type('Day', '1')
  await type('Month', '7')
  await type('Year', '2098')
  await type('Beginning', '13:00')
  await press('Plan it')
  expect(await wrong('Takes 90 minutes, and the workshop has 60')).toBeVisible()
  expect((await wrong('Is RETIRED')).closest('fieldset')).toHaveTextContent('Principles')
})

it('keeps a principle in the version that was chosen before, and shows what others changed meanwhile', async () => {
  const [chosen] = aWorkshop().principles
  if (!chosen) throw new Error('It has no principle')
  answer(aWorkshop({ principles: [{ ...chosen, number: 1, title: 'Keep work where it started' }] }))
  server.use(
    http.patch(address, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json())
      return request.headers.get('If-Match') === '"5"'
        ? withVersion(aWorkshop({ version: 6 }))
        : problemAnswer(aProblem({ status: 412 }))
    }),
  )
  const { router } = show(`${idOf(991)}/edit`)
  expect(
    await screen.findByRole('checkbox', { name: 'Keep work where it started (version 1, chosen before)' }),
  ).toBeChecked()
  await type('Where? (optional)', 'Room 5')
  answer(aWorkshop({ version: 5, aim: 'Agree who calls.', agenda: [{ minutes: 10, title: 'Walk there' }] }))
  await press('Save')
  const panel = within(await screen.findByRole('region', { name: 'Someone else changed this' }))
  expect(panel.getByRole('group', { name: 'Agenda' })).toHaveTextContent('10 minutes: Walk there')
  expect(panel.getByRole('group', { name: 'Principles' })).toBeVisible()
  await userEvent.click(
    within(panel.getByRole('group', { name: 'What it is for' })).getByRole('radio', { name: /^Take theirs/ }),
  )
  await userEvent.click(panel.getByRole('button', { name: 'Go on with these' }))
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent.at(-1)).toMatchObject({
    venue: 'Room 5',
    aim: 'Agree who calls.',
    agenda: aWorkshop().agenda,
    principles: [{ principleId: idOf(981), number: 1 }],
  })
})

it('leaves the principles of a workshop that was held as they were', async () => {
  answer(aHeldWorkshop())
  server.use(
    http.patch(address, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aHeldWorkshop())
    }),
  )
  show(`${idOf(991)}/edit`)
  expect(await screen.findByText('It was held: it keeps the principles that it had.')).toBeVisible()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  await type('Where? (optional)', 'Room 5')
  await press('Save')
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).not.toHaveProperty('principles')
})

it('writes down what came of it', async () => {
  answer(aHeldWorkshop())
  server.use(
    http.patch(address, async ({ request }) => {
      sent.push(await request.json())
      return withVersion(aHeldWorkshop({ outputs: 'A rota' }))
    }),
  )
  const { router } = show(`${idOf(991)}/outcome`)
  await type('What came of it (optional)', ' A rota ')
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent).toEqual([{ outputs: 'A rota', notes: null }])
})

it('offers nothing to change to those who may not, nor of one that is cancelled', async () => {
  answer(aWorkshop({ state: 'CANCELLED', cancellationReason: 'The ward closes' }))
  const first = show(`${idOf(991)}/edit`)
  expect(await screen.findByText('The workshop is cancelled and stays as it is.')).toBeVisible()
  first.unmount()
  show('new', { role: 'CONTRIBUTOR' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Plan it' })).not.toBeInTheDocument()
})
