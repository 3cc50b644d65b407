import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ranksOf } from '@/shared/ballot-rows'
import { asksForBallot, ballotJourney } from './ballot'
import { ballotLists } from './ballot-list'
import { keptFor } from './kept'
import type { Page } from './pages'
import { NotReached, type Participation, Refusal, type Schemas, type Service } from './service'

const options = ['Letters', 'Results', 'Rotas'].map((statement, index) => ({
  challengeId: `c${index}`,
  statement,
  discussion: index === 2 ? 'At night, too?' : null,
}))

afterEach(() => {
  document.body.replaceChildren()
  localStorage.clear()
})

function lists() {
  const onChange = vi.fn()
  const made = ballotLists({ options, rows: [], onChange })
  document.body.replaceChildren(...made.parts)
  return { onChange, ranks: () => ranksOf(made.rows()) }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('ranks by keyboard and finger alike, and keeps the focus where it is of use', async () => {
  const { ranks } = lists()
  await press('Rank: Letters')
  expect(screen.getByRole('button', { name: 'Rank: Results' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{Enter}')
  expect(ranks()).toEqual([['c0'], ['c1'], ['c2']])
  expect(screen.getByRole('heading', { name: 'All of them are ranked' })).toHaveFocus()
  await press('Move up: Rotas')
  expect(screen.getByRole('button', { name: 'Move up: Rotas' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(ranks()).toEqual([['c2'], ['c0'], ['c1']])
  // at the top there is only the way down
  expect(screen.getByRole('button', { name: 'Move down: Rotas' })).toHaveFocus()
  expect(screen.getByRole('status')).toHaveTextContent('Rotas: place 1 of 3.')
})

test('puts two in one place, and takes one out again', async () => {
  const { ranks, onChange } = lists()
  await press('Rank: Letters')
  await press('Rank: Results')
  await press('Same place as above: Results')
  expect(ranks()).toEqual([['c0', 'c1']])
  expect(screen.getByRole('status')).toHaveTextContent('place 1 of 1, shared')
  await press('Take out: Letters')
  expect(ranks()).toEqual([['c1']])
  expect(screen.getByRole('heading', { name: 'Not ranked (2)' })).toBeInTheDocument()
  expect(onChange).toHaveBeenCalledTimes(4)
})

const asked = {
  programmeName: 'Working together',
  name: 'Priya Shah',
  purpose: 'BALLOT',
  archived: false,
  answer: null,
  declineReasons: ['NO_TIME'],
  keeping: { what: 'A', keptBy: 'B', why: 'C', until: 'D' },
} as unknown as Participation

const ballot: Schemas['OwnBallot'] = {
  prioritisationId: 'r1',
  title: 'First round',
  question: 'Which first?',
  state: 'OPEN',
  takesBallots: true,
  notNow: null,
  unranked: 'NO_OPINION',
  opensOn: null,
  closesOn: '2026-06-02',
  options,
  withdrawn: [],
  givenAt: null,
  ranks: null,
  result: null,
}

function journey(service: Partial<Service>) {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const kept = keptFor('digest', localStorage)
  const show = ({ title, parts }: Page) => {
    const heading = document.createElement('h1')
    heading.textContent = title
    document.body.replaceChildren(heading, ...parts.filter((part) => part !== undefined))
  }
  const acts = { accept: vi.fn(), decline: vi.fn(), optOut: vi.fn(), erase: vi.fn(), show: vi.fn() }
  const begin = (now: Schemas['OwnBallot']) =>
    ballotJourney({ of: asked, service: service as Service, kept, acts, show }).begin(now)
  begin(ballot)
  return { kept, begin }
}

test('sends what is ranked, thanks, and says what it takes the place of', async () => {
  const giveBallot = vi.fn().mockResolvedValue({
    prioritisationId: 'r1',
    givenAt: '2026-05-24T09:12:00Z',
    ranked: 1,
    changeableUntil: '2026-06-02',
    earlier: { givenAt: '2026-05-23T09:12:00Z', ranks: null },
  })
  journey({ giveBallot })
  await press('Send my ranking')
  expect(screen.getByText(/Rank at least one/)).toBeInTheDocument()
  expect(giveBallot).not.toHaveBeenCalled()
  await press('Rank: Results')
  expect(screen.getByText('1 of 3 ranked. You can change it until 2 June 2026.')).toBeInTheDocument()
  await press('Send my ranking')
  expect(giveBallot).toHaveBeenCalledWith([['c1']])
  expect(await screen.findByRole('heading', { name: 'Thank you, Priya' })).toBeInTheDocument()
  expect(screen.getByText(/takes the place of the one you sent on 23 May 2026/)).toBeInTheDocument()
})

test('keeps a ranking on the device until it could be sent, and after a reload', async () => {
  const giveBallot = vi.fn().mockRejectedValue(new NotReached())
  const { begin } = journey({ giveBallot })
  await press('Rank: Rotas')
  await press('Send my ranking')
  expect(await screen.findByText(/will be sent when you have signal/)).toBeInTheDocument()
  giveBallot.mockResolvedValue({ givenAt: '2026-05-24T09:12:00Z', ranked: 1, earlier: null })
  begin(ballot)
  expect(await screen.findByText('Your ranking is in.')).toBeInTheDocument()
  expect(giveBallot).toHaveBeenLastCalledWith([['c2']])
})

test('keeps the rest when one was withdrawn meanwhile', async () => {
  const refusal = new Refusal({
    type: '/problems/validation-failed',
    title: 'T',
    status: 400,
    instance: '',
    traceId: '',
    errors: [{ detail: 'was withdrawn from this round: Solved', pointer: '/ranks/0/0' }],
  })
  const without = {
    ...ballot,
    options: options.slice(1),
    withdrawn: [{ challengeId: 'c0', statement: 'Letters', reason: 'Solved' }],
  }
  journey({
    giveBallot: vi.fn().mockRejectedValue(refusal),
    ballot: vi.fn().mockResolvedValue(without),
  })
  await press('Rank: Letters')
  await press('Rank: Results')
  await press('Send my ranking')
  expect(await screen.findByText(/The others are as you left them/)).toBeInTheDocument()
  expect(screen.getByText('Letters Solved.', { exact: false })).toBeInTheDocument()
  expect(within(screen.getByRole('list', { name: 'Your ranking' })).getByText('Results')).toBeInTheDocument()
})

test('shows what came first once the round is closed', () => {
  const { begin } = journey({})
  begin({
    ...ballot,
    state: 'CLOSED',
    takesBallots: false,
    notNow: 'The round is closed.',
    result: [{ rank: 1, challengeId: 'c1', statement: 'Results' }],
  })
  expect(screen.getByRole('heading', { name: 'What came first' })).toBeInTheDocument()
  expect(screen.getByText('Results')).toBeInTheDocument()
})

test('asks nobody again who has said no', () => {
  expect(asksForBallot(asked)).toBe(true)
  expect(asksForBallot({ ...asked, answer: 'DECLINED' })).toBe(false)
  expect(asksForBallot({ ...asked, purpose: 'ENGAGE' })).toBe(false)
})
