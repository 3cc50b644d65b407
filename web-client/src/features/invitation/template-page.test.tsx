import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { aTemplate, aText, aWorkshop } from '@/test/invitations'
import { aPage, idOf, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { invitationRoutes } from './routes'

const below = `/invitation-templates/${idOf(701)}`
let previewed: { message: { subject: string; body: string } }[]
let sent: { body: Record<string, unknown>; etag: string | null }[]

beforeEach(() => {
  previewed = []
  sent = []
  server.use(
    http.get(inProgramme('/invitation-templates'), () =>
      HttpResponse.json(aPage([aTemplate(), { ...aWorkshop, status: 'ARCHIVED', reminderAfterDays: null }])),
    ),
    http.get(inProgramme(below), () => withVersion(aTemplate())),
    http.post(inProgramme('/invitations/preview'), async ({ request }) => {
      previewed.push((await request.json()) as (typeof previewed)[number])
      return HttpResponse.json(aText('Adaeze Winterbourne'))
    }),
  )
})

function take(method: 'post' | 'patch' | 'delete', path: string, ...answers: (() => Response)[]) {
  server.use(
    http[method](inProgramme(path), async ({ request }) => {
      const text = await request.text()
      sent.push({ body: text ? JSON.parse(text) : {}, etag: request.headers.get('If-Match') })
      return (answers.length > 1 ? answers.shift() : answers[0])?.()
    }),
  )
}

const show = (page = `/invitations/templates/${idOf(701)}`, membership = {}) =>
  renderInProgramme(invitationRoutes, page, membership)
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save template' }))

it('lists templates with their terms', async () => {
  show('/invitations/templates')
  expect(await screen.findByRole('row', { name: /Invitation to take part/ })).toHaveTextContent(
    'Taking part5 minutes21 daysAfter 7 daysOffered',
  )
  expect(screen.getByRole('row', { name: /workshop/ })).toHaveTextContent('By handArchived')
})

it('shows the mail while it is written, with what is added to every one', async () => {
  show()
  const mail = await screen.findByRole('article', { name: 'The mail' })
  expect(within(mail).getByText('Added to every mail.')).toBeVisible()
  expect(mail).toHaveTextContent('By whom: The team of Working together.')
  const text = screen.getByLabelText('Text')
  await userEvent.clear(text)
  await userEvent.type(text, 'Come: ')
  await userEvent.click(screen.getByRole('button', { name: 'Insert {{link}}' }))
  expect(text).toHaveValue('Come: {{link}}')
  await waitFor(() => expect(text).toHaveFocus())
  await waitFor(() => expect(previewed.at(-1)?.message.body).toBe('Come: {{link}}'))
})

it('puts a placeholder into the subject when one was writing there, but never the link', async () => {
  show()
  const subject = await screen.findByLabelText('Subject')
  await userEvent.clear(subject)
  await userEvent.type(subject, 'For ')
  await userEvent.click(screen.getByRole('button', { name: 'Insert {{name}}' }))
  expect(subject).toHaveValue('For {{name}}')
  expect(screen.getByText('{{name}} is put into the subject')).toBeInTheDocument()
  await userEvent.click(subject)
  await userEvent.click(screen.getByRole('button', { name: 'Insert {{link}}' }))
  expect(subject).toHaveValue('For {{name}}')
})

it('says beside the field which placeholder stands for nothing', async () => {
  const wrong = 'holds {{nme}} in line 1, which stands for nothing here; there are {{name}}, {{link}}'
  const refusal = (pointer: string) => () =>
    problemAnswer(aProblem({ status: 400, errors: [{ pointer, detail: wrong }] }))
  take('patch', below, refusal('/body'))
  show()
  await screen.findByRole('article', { name: 'The mail' })
  server.use(http.post(inProgramme('/invitations/preview'), refusal('/message/body')))
  await userEvent.type(screen.getByLabelText('Text'), '!')
  expect(await screen.findByText(/^The text holds \{\{nme}} in line 1/)).toBeVisible()
  await save()
  const summary = await screen.findByRole('alert')
  expect(within(summary).getByRole('link', { name: /^Text: holds \{\{nme}} in line 1/ })).toBeVisible()
  expect(screen.getByLabelText('Text')).toBeInvalid()
})

it('saves over the version that was read', async () => {
  take('patch', below, () => withVersion(aTemplate({ version: 1 })))
  show()
  const days = await screen.findByLabelText(/^When do we remind/)
  await userEvent.clear(days)
  await userEvent.click(screen.getByRole('radio', { name: 'No, it is archived' }))
  await save()
  expect(await screen.findByText('Invitation to take part is saved')).toBeVisible()
  expect(sent).toEqual([
    {
      etag: '"0"',
      body: expect.objectContaining({ reminderAfterDays: null, status: 'ARCHIVED', minutes: 5 }),
    },
  ])
})

it('shows both versions when somebody else was faster', async () => {
  take(
    'patch',
    below,
    () => problemAnswer(aProblem({ status: 412 })),
    () => withVersion(aTemplate({ version: 2 })),
  )
  show()
  await userEvent.type(await screen.findByLabelText('Subject'), ' Really?')
  server.use(http.get(inProgramme(below), () => withVersion(aTemplate({ subject: 'Theirs', version: 1 }))))
  await save()
  const panel = await screen.findByRole('region', { name: 'Someone else changed this' })
  expect(panel).toHaveTextContent('Would you take part in {{programme}}? Really?')
  await userEvent.click(within(panel).getByRole('radio', { name: 'Take theirs' }))
  await userEvent.click(within(panel).getByRole('button', { name: 'Go on with these' }))
  expect(screen.getByLabelText('Subject')).toHaveValue('Theirs')
  await save()
  await waitFor(() => expect(sent.at(-1)?.etag).toBe('"1"'))
})

it('makes a new one, and says what is missing', async () => {
  take('post', '/invitation-templates', () => HttpResponse.json(aTemplate(), { status: 201 }))
  show('/invitations/templates/new')
  await screen.findByLabelText('Name of the template')
  await save()
  expect(
    within(await screen.findByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Name of the template: give the template a name', 'Choose what for', 'Write a subject'])
  await userEvent.type(screen.getByLabelText('Name of the template'), 'Come along')
  await userEvent.selectOptions(screen.getByLabelText('What for?'), 'A review')
  await userEvent.type(screen.getByLabelText('Subject'), 'A draft')
  await save()
  expect(await screen.findByText('Come along is saved')).toBeVisible()
  expect(sent.at(-1)?.body).toMatchObject({ name: 'Come along', purpose: 'REVIEW', subject: 'A draft' })
})

it('deletes one nobody was invited with, and says why another stays', async () => {
  take(
    'delete',
    below,
    () => problemAnswer(aProblem({ status: 409, detail: 'Invitations were made from it.' })),
    () => new HttpResponse(null, { status: 204 }),
  )
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Delete this template' }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('Invitations were made from it.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(await screen.findByText('Invitation to take part is deleted')).toBeVisible()
})

it('can only be read by other systems', async () => {
  show(undefined, { role: 'INTEGRATION' })
  expect(await screen.findByText('You can read this. Leads and facilitators can change it.')).toBeVisible()
  expect(await screen.findByText(/Dear \{\{name}}/)).toBeVisible()
})
