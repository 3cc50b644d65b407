import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { aPolicy, winter } from '@/test/contact'
import { aProblem, problemAnswer } from '@/test/problems'
import { versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { contactRoutes } from './routes'

const address = inProgramme('/contact-policy')
let sent: { body: unknown; ifMatch: string | null }[]

beforeEach(() => {
  sent = []
})

function answer(policy = aPolicy()) {
  server.use(http.get(address, () => versioned(policy)))
}

function take(answers: () => Response = () => versioned(aPolicy({ version: 1 }))) {
  server.use(
    http.put(address, async ({ request }) => {
      sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') })
      return answers()
    }),
  )
}

function show(membership: Partial<Schemas['Membership']> = {}) {
  return renderInProgramme(contactRoutes, '/settings/contact-policy', membership)
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save policy' }))
const meaning = () => screen.getByRole('region', { name: 'What this means' })

async function type(label: string, text: string) {
  const box = await screen.findByRole('textbox', { name: label })
  await userEvent.clear(box)
  await userEvent.type(box, text)
}

it('says what the policy means while a lead changes it, and saves the whole of it', async () => {
  answer()
  take()
  show()
  await type('Most asks in a period', '3')
  await type('Rest after a decline', '90')
  await waitFor(() => expect(meaning()).toHaveTextContent('Nobody is asked more than 3 times in 28 days'))
  // Each is said once typing pauses, which it may do between the two.
  await waitFor(() =>
    expect(meaning()).toHaveTextContent('Somebody who declined is not asked again for 90 days.'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Add a quiet period' }))
  const period = within(screen.getByRole('group', { name: 'Quiet period 1' }))
  for (const [part, date] of Object.entries({ 'First day': '21 12 2026', 'Last day': '3 1 2027' })) {
    const boxes = within(period.getByRole('group', { name: part })).getAllByRole('textbox')
    for (const [index, text] of date.split(' ').entries()) await userEvent.type(boxes[index] as Element, text)
  }
  await userEvent.type(period.getByLabelText('Why'), 'Winter pressure')
  await save()
  expect(await screen.findByText('The contact policy is saved')).toBeVisible()
  expect(sent).toEqual([
    {
      ifMatch: '"0"',
      body: {
        periodDays: 28,
        maxContacts: 3,
        maxMinutes: 60,
        quietDaysAfterDecline: 90,
        maxReminders: 2,
        note: null,
        quietPeriods: [winter],
      },
    },
  ])
})

it('removes a quiet period', async () => {
  answer(aPolicy({ quietPeriods: [winter] }))
  take()
  show()
  await userEvent.click(await screen.findByRole('button', { name: 'Remove quiet period 1' }))
  expect(screen.queryByRole('group', { name: 'Quiet period 1' })).not.toBeInTheDocument()
  await save()
  await waitFor(() => expect(sent).toMatchObject([{ body: { quietPeriods: [] } }]))
})

it('tells what is no number and no day before it is sent', async () => {
  answer()
  show()
  await type('Period', 'a month')
  await userEvent.click(screen.getByRole('button', { name: 'Add a quiet period' }))
  await save()
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveFocus()
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Period: give a whole number, such as 28',
    'Give the first day, such as 21 12 2026',
    'Give the last day, such as 21 12 2026',
  ])
  expect(screen.getByRole('textbox', { name: 'Period' })).toBeInvalid()
})

it('puts what the service refuses beside the field, and keeps what was typed', async () => {
  answer(aPolicy({ quietPeriods: [winter] }))
  take(() =>
    problemAnswer(
      aProblem({
        errors: [
          { pointer: '/maxContacts', detail: 'must be less than or equal to 100' },
          { pointer: '/quietPeriods/0/to', detail: 'is before the first day' },
        ],
      }),
    ),
  )
  const { unmount } = show()
  await type('Most asks in a period', '101')
  await save()
  expect(await screen.findByRole('textbox', { name: 'Most asks in a period' })).toHaveAccessibleDescription(
    /less than or equal to 100/,
  )
  expect(screen.getByRole('group', { name: 'Last day' })).toHaveAccessibleDescription(/before the first day/)
  unmount()
  show()
  expect(await screen.findByRole('textbox', { name: 'Most asks in a period' })).toHaveValue('101')
  expect(screen.getByText('We kept what you had typed here. It is not saved yet.')).toBeVisible()
})

it('shows both versions when somebody else was faster', async () => {
  answer()
  take(() => problemAnswer(aProblem({ status: 412 })))
  show()
  await type('Most minutes in a period', '90')
  answer(aPolicy({ maxMinutes: 45, quietPeriods: [winter], version: 7 }))
  await save()
  const panel = await screen.findByRole('region', { name: 'Someone else changed this' })
  const minutes = within(panel).getByRole('group', { name: 'Most minutes in a period' })
  expect(within(minutes).getByRole('radio', { name: 'Keep mine' })).toHaveAccessibleDescription('90')
  await userEvent.click(within(minutes).getByRole('radio', { name: 'Take theirs' }))
  const why = within(panel).getByRole('group', { name: 'Quiet period 1: why' })
  expect(within(why).getByRole('radio', { name: 'Take theirs' })).toHaveAccessibleDescription(
    'Winter pressure',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Go on with these' }))
  take()
  await save()
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ ifMatch: '"7"', body: { maxMinutes: 45 } }))
})

it('can be read, not changed, by who does not lead', async () => {
  answer(aPolicy({ note: 'Ask kindly', quietPeriods: [winter], updatedAt: '2026-05-06T09:00:00Z' }))
  show({ role: 'VIEWER' })
  expect(await screen.findByText('You can read this. Leads can change it.')).toBeVisible()
  expect(await screen.findByRole('region', { name: 'What it says' })).toHaveTextContent(
    'Since 6 May 2026Nobody is asked more than twice in 28 days',
  )
  expect(screen.getByText('Ask kindly')).toBeVisible()
  expect(screen.getByRole('row', { name: 'Winter pressure 21 December 2026 3 January 2027' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('takes no change in an archived programme, not even from a lead', async () => {
  answer()
  show({ programmeStatus: 'ARCHIVED' })
  expect(await screen.findByText(/This programme is archived/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Save policy' })).not.toBeInTheDocument()
})

it('says that it could not be read', async () => {
  server.use(http.get(address, () => HttpResponse.error()))
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('We could not load the contact policy')
})
