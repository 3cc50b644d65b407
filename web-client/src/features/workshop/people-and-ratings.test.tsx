import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aPage, aStakeholder, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { aProgramme } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { aProject, aTeamMember } from '@/test/projects'
import { server } from '@/test/server'
import { aHeldWorkshop, anAttendance, aWorkshop, mei } from '@/test/workshops'
import { ProjectWorkshops } from './project-workshops'
import { workshopRoutes } from './routes'

const address = inProgramme(`/workshops/${idOf(991)}`)
const page = `${programme}/projects/workshops/${idOf(991)}`
const ines = { id: idOf(101), name: 'Dr Ines Fairwater' }
const cleo = aStakeholder({ id: idOf(104), name: 'Cleo Marlpit' })
let people: Schemas['Attendance'][]
let sent: unknown[]

beforeEach(() => {
  sent = []
  people = []
  sessionStorage.clear()
  server.use(
    http.get(inProgramme(''), () => HttpResponse.json(aProgramme())),
    http.get(address, () => withVersion(aWorkshop())),
    http.get(`${address}/attendances`, () => HttpResponse.json(aPage(people))),
    http.get(inProgramme(`/projects/${idOf(951)}/team-members`), () =>
      HttpResponse.json(aPage([aTeamMember(), aTeamMember({ id: idOf(962), person: mei })])),
    ),
    http.get(inProgramme('/stakeholders'), () => HttpResponse.json(aPage([cleo]))),
    http.put(`${address}/attendances/:id`, async ({ request, params: { id } }) => {
      const body = (await request.json()) as Schemas['NewAttendance']
      sent.push({ id, ...body })
      const person = { id: String(id), name: 'Somebody' }
      people = [...people, anAttendance({ person, state: body.state })]
      return HttpResponse.json(anAttendance({ person, state: body.state }))
    }),
  )
})

const show = (below: string, membership: Partial<Schemas['Membership']> = {}) =>
  renderInProgramme(workshopRoutes, `/projects/workshops/${idOf(991)}/${below}`, membership)
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

async function chooseCleo(label: string) {
  await userEvent.type(await screen.findByRole('combobox', { name: label }), 'cleo')
  await userEvent.click(await screen.findByRole('option', { name: /^Cleo Marlpit/ }))
}

it('invites those of the team who are left chosen', async () => {
  show('people')
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Mei Applegarth' }))
  await press('Invite 1 person')
  expect(await screen.findByText('1 person invited')).toBeVisible()
  expect(sent).toEqual([{ id: ines.id, state: 'INVITED' }])
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: ines.name })).not.toBeInTheDocument())
  expect(screen.getByRole('checkbox', { name: 'Mei Applegarth' })).toBeVisible()
})

it('asks somebody else for their time, within the contact policy unless a lead says why', async () => {
  server.use(
    http.put(`${address}/attendances/:id`, async ({ request }) => {
      const body = (await request.json()) as Schemas['NewAttendance']
      sent.push(body)
      if (body.overrideReason) return HttpResponse.json(anAttendance({ person: cleo, inTeam: false }))
      return problemAnswer(
        aProblem({
          status: 409,
          type: '/problems/contact-budget-exceeded',
          detail: 'Too much',
          availableFrom: '2098-07-09',
        } as Partial<Schemas['Problem']>),
      )
    }),
  )
  show('people')
  await userEvent.click(await screen.findByRole('button', { name: 'Invite them' }))
  expect((await screen.findAllByText('Choose somebody from the list'))[0]).toBeVisible()
  await chooseCleo('Who is invited?')
  await press('Invite them')
  const over = within(await screen.findByRole('region', { name: /over the contact policy/ }))
  expect(over.getByText('They can be invited from 9 July 2098 on.')).toBeVisible()
  await press('Invite all the same')
  expect((await screen.findAllByText('Say why it must be now'))[0]).toBeVisible()
  await userEvent.type(screen.getByLabelText('Or why must it be now?'), 'She offered to show it')
  await press('Invite all the same')
  expect(await screen.findByText('Cleo Marlpit is invited')).toBeVisible()
  expect(sent.at(-1)).toEqual({ state: 'INVITED', overrideReason: 'She offered to show it' })
  expect(screen.getByRole('combobox', { name: 'Who is invited?' })).toHaveValue('')
})

it('notes who came without being invited once it is held', async () => {
  server.use(http.get(address, () => withVersion(aHeldWorkshop())))
  people = [anAttendance({ person: ines }), anAttendance({ person: mei })]
  show('people')
  expect(await screen.findByText('Everybody in the team takes part.')).toBeVisible()
  await chooseCleo('Who came?')
  await press('They came')
  expect(await screen.findByText('Cleo Marlpit came')).toBeVisible()
  expect(sent).toEqual([{ id: cleo.id, state: 'ATTENDED', overrideReason: null }])
})

it('notes what each says of the principles, one after the other', async () => {
  let said: Schemas['ParticipantRatings'][] = [
    { person: ines, ratings: [] },
    { person: mei, ratings: [] },
  ]
  server.use(
    http.get(address, () => withVersion(aHeldWorkshop())),
    http.get(`${address}/ratings`, () => HttpResponse.json(aPage(said))),
    http.put(`${address}/ratings/:id`, async ({ request, params: { id } }) => {
      const { ratings } = (await request.json()) as Schemas['NewPrincipleRatings']
      sent.push({ id, ratings })
      said = said.map((one) => (one.person.id === id ? { ...one, ratings } : one))
      return HttpResponse.json(said.find((one) => one.person.id === id))
    }),
  )
  const { router } = show(`ratings/${ines.id}`)
  expect(await screen.findByRole('radio', { name: 'They say nothing of it' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'It helped' }))
  await press('Save, then Mei Applegarth')
  expect(await screen.findByRole('heading', { level: 1, name: 'What Mei Applegarth says' })).toBeVisible()
  await userEvent.click(await screen.findByRole('radio', { name: 'It hindered' }))
  await press('Save')
  await waitFor(() => expect(router.state.location.pathname).toBe(page))
  expect(sent).toEqual([
    { id: ines.id, ratings: [{ principleId: idOf(981), rating: 'HELPED' }] },
    { id: mei.id, ratings: [{ principleId: idOf(981), rating: 'HINDERED' }] },
  ])
})

it('says that somebody who did not come has nothing to say of it', async () => {
  server.use(
    http.get(address, () => withVersion(aHeldWorkshop())),
    http.get(`${address}/ratings`, () => HttpResponse.json(aPage([]))),
  )
  show(`ratings/${ines.id}`)
  expect(await screen.findByText('They did not come')).toBeVisible()
})

it('shows the workshops of a project on its page', async () => {
  server.use(
    http.get(inProgramme('/workshops'), ({ request }) => {
      sent.push(new URL(request.url).search)
      return HttpResponse.json(aPage([aHeldWorkshop({ participants: 8, attended: 7 })]))
    }),
  )
  renderInProgramme(
    [{ path: 'projects/one', element: <ProjectWorkshops project={aProject()} /> }],
    '/projects/one',
  )
  const item = await screen.findByRole('listitem')
  expect(item).toHaveTextContent('Drawing the call nobody answersHeld1 July 2026, 13:00')
  expect(item).toHaveTextContent('7 of 8 came.')
  expect(screen.getByRole('link', { name: 'Plan a workshop' })).toHaveAttribute(
    'href',
    `${programme}/projects/workshops/new?projectId=${idOf(951)}`,
  )
  expect(sent).toEqual([`?projectId=${idOf(951)}&limit=5`])
})
