import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptFor, type Values } from '@/participant/kept'
import { NotReached, Refusal } from '@/participant/service'
import { type Saver, saverFor } from './saver'
import type { ProposalService, PublicProposal } from './service'
import { valuesOf } from './values'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})

/** What a saver has put off must not happen in the tests of others. */
const made: Saver[] = []

afterEach(() => {
  for (const saver of made.splice(0)) saver.end()
})

const empty = {
  title: 'Book it yourself',
  lead: null,
  partner: null,
  placeCodes: [],
  sectorCodes: [],
  editable: true,
  version: 0,
} as unknown as PublicProposal

function refusal(status: number, errors?: { pointer: string; detail: string }[]) {
  return new Refusal({ type: 'x', title: 'No', status, instance: '', traceId: '', errors } as never)
}

function aSaver(service: Partial<ProposalService>) {
  let values: Values = valuesOf(empty)
  const named = (name: string, detail: string) => `${name} ${detail}`
  const told = { say: vi.fn(), complain: vi.fn(), named, changed: vi.fn(), ended: vi.fn() }
  told.changed.mockImplementation((next: Values) => {
    values = { ...next }
  })
  const kept = keptFor('d1', localStorage)
  const make = () => {
    const saver = saverFor(service as ProposalService, kept, empty, () => ({ ...values }), told)
    made.push(saver)
    return saver
  }
  const type = (more: Values) => {
    values = { ...values, ...more }
  }
  return { saver: make(), again: make, told, kept, type, values: () => values }
}

test('sends what changed with the version it was read in, and says when', async () => {
  const save = vi.fn(async () => ({ ...empty, aims: 'To try', version: 1 }))
  const { saver, told, type, kept } = aSaver({ save })
  type({ aims: 'To try' })
  saver.typed()
  expect(await saver.save()).toBe(true)
  expect(save).toHaveBeenCalledWith({ aims: 'To try' }, 0)
  expect(told.say).toHaveBeenLastCalledWith(expect.stringMatching(/^Saved at \d\d:\d\d$/))
  expect(kept.read('proposal')).toBeUndefined()
  expect(await saver.save()).toBe(true)
  expect(save).toHaveBeenCalledTimes(1)
})

test('begins a proposal in which nothing was typed once, and goes on from there', async () => {
  const save = vi.fn(async (_: object, version: number) => ({ ...empty, version: version + 1 }))
  const { saver, type } = aSaver({ save })
  await saver.begin()
  await saver.begin()
  expect(save.mock.calls).toEqual([[{}, 0]])
  type({ aims: 'To try' })
  await saver.save()
  expect(save).toHaveBeenLastCalledWith({ aims: 'To try' }, 1)
})

test('keeps on the device what does not reach the service, and takes it up after a reload', async () => {
  const save = vi.fn(async (): Promise<PublicProposal> => {
    throw new NotReached()
  })
  const { saver, again, told, type, values } = aSaver({ save })
  type({ aims: 'On the train' })
  expect(await saver.save()).toBe(false)
  expect(told.say).toHaveBeenLastCalledWith(expect.stringMatching(/^No connection\. Kept on this phone/))
  type({ aims: '' })
  again().takeUp()
  expect(values().aims).toBe('On the train')
})

test('saves the rest where one thing is wrong', async () => {
  const save = vi.fn(async (patch: object) => {
    if ('placeCodes' in patch) throw refusal(400, [{ pointer: '/placeCodes/0', detail: 'is no code' }])
    return { ...empty, aims: 'To try', version: 1 }
  })
  const { saver, told, type } = aSaver({ save })
  type({ aims: 'To try', placeCodes: 'ATLANTIS' })
  expect(await saver.save()).toBe(false)
  expect(save).toHaveBeenLastCalledWith({ aims: 'To try' }, 0)
  expect(told.complain).toHaveBeenLastCalledWith({ placeCodes: 'placeCodes is no code' })
})

test('says in words what is no number, sends the rest, and takes it back once it is mended', async () => {
  const save = vi.fn(async (patch: object, version: number) => ({ ...empty, ...patch, version: version + 1 }))
  const { saver, told, type } = aSaver({ save })
  type({ aims: 'To try', budgetPounds: 'about 40' })
  expect(await saver.save()).toBe(false)
  expect(save).toHaveBeenCalledWith({ aims: 'To try' }, 0)
  expect(told.complain).toHaveBeenLastCalledWith({
    budgetPounds: expect.stringMatching(/whole number of pounds/),
  })
  expect(told.say).toHaveBeenLastCalledWith(expect.stringMatching(/^Not all of it is saved/))
  type({ budgetPounds: '' })
  expect(await saver.save()).toBe(true)
  expect(told.complain).toHaveBeenLastCalledWith({})
})

test('never writes over what was changed elsewhere before somebody has chosen', async () => {
  const newest = { ...empty, aims: 'Theirs', problem: 'Theirs', version: 3 }
  const save = vi.fn(async (_: object, version: number): Promise<PublicProposal> => {
    if (version !== 3) throw refusal(412)
    return { ...newest, aims: 'Ours', version: 4 }
  })
  const { saver, told, type, values } = aSaver({ save, read: async () => newest })
  type({ aims: 'Ours' })
  expect(await saver.save()).toBe(false)
  expect(told.changed).toHaveBeenCalledWith(
    expect.objectContaining({ aims: 'Ours', problem: 'Theirs' }),
    expect.objectContaining({ aims: 'Theirs' }),
    ['aims'],
  )
  expect(values().problem).toBe('Theirs')
  expect(save).toHaveBeenCalledTimes(1)
  saver.settle('aims')
  expect(await saver.save()).toBe(true)
  expect(save).toHaveBeenLastCalledWith({ aims: 'Ours' }, 3)
})

test('says when nothing more is taken', async () => {
  const { saver, told, type } = aSaver({ save: async () => Promise.reject(refusal(409)) })
  type({ aims: 'Too late' })
  expect(await saver.save()).toBe(false)
  expect(told.ended).toHaveBeenCalled()
})

test('says what else was refused, and does not begin again from the start', async () => {
  const { saver, told, type, kept } = aSaver({ save: async () => Promise.reject(refusal(413)) })
  type({ aims: 'Too much' })
  expect(await saver.save()).toBe(false)
  expect(told.ended).not.toHaveBeenCalled()
  expect(told.say).toHaveBeenLastCalledWith(expect.stringMatching(/^This could not be saved: No/))
  expect(kept.read('proposal')?.values.aims).toBe('Too much')
})
