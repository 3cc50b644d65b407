import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { hasStatus, ProblemError } from '@/api/problem'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { useProblemForm } from '@/shared/use-problem-form'
import { aProblem } from '@/test/problems'
import { renderAt } from '@/test/render'

type Values = { name: string; purpose: string }
type Submit = (values: Values, headers: Record<string, string>, base: string) => Promise<unknown>

const initial = { name: 'Bexley', purpose: '' }

function Form({
  ...options
}: {
  submit: Submit
  etag?: string
  basedOn?: string
  isOutdated?: (error: unknown) => boolean
  reload?: (mine: Values) => Promise<{ values: Values; etag: string }>
}) {
  const form = useProblemForm({ draftKey: 'place', initial, onSaved: () => undefined, ...options })
  return (
    <ProblemForm form={form} save="Save" labels={{ name: 'Name', purpose: 'Purpose' }}>
      <TextField label="Name" {...form.field('name')} />
      <TextField label="Purpose" {...form.field('purpose')} />
    </ProblemForm>
  )
}

const refuseName = () =>
  Promise.reject(
    new ProblemError(
      aProblem({
        errors: [{ pointer: '/name', detail: 'must not be blank' }, { detail: 'too many places' }],
      }),
    ),
  )

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

it('shows each error at its field and all of them in a summary that takes the focus', async () => {
  renderAt(<Form submit={refuseName} />)
  await save()
  expect(screen.getByRole('alert')).toHaveFocus()
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Error: Must not be blank')
  expect(screen.getByRole('alert')).toHaveTextContent('Too many places')
  await userEvent.click(screen.getByRole('link', { name: 'Name: must not be blank' }))
  expect(screen.getByLabelText('Name')).toHaveFocus()
})

it('keeps what was typed through a failure and a reload, until it is thrown away', async () => {
  const first = renderAt(<Form submit={() => Promise.reject(new TypeError('offline'))} />)
  await userEvent.type(screen.getByLabelText('Purpose'), 'Hear everyone')
  await save()
  expect(screen.getByRole('alert')).toHaveTextContent('cannot be reached')
  first.unmount()
  renderAt(<Form submit={refuseName} />)
  expect(screen.getByLabelText('Purpose')).toHaveValue('Hear everyone')
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(screen.getByLabelText('Purpose')).toHaveValue('')
})

it('sends the same key when the same submission is tried again', async () => {
  const submit = vi.fn<Submit>().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue({})
  renderAt(<Form submit={submit} />)
  await save()
  await save()
  const [first, second] = submit.mock.calls.map(([, headers]) => headers['Idempotency-Key'])
  expect(first).toMatch(/^[\w-]{36}$/)
  expect(second).toBe(first)
})

it('lets the person choose between two versions after a conflict, and saves over the newer one', async () => {
  const submit = vi
    .fn<Submit>()
    .mockRejectedValueOnce(new ProblemError(aProblem({ status: 412 })))
    .mockResolvedValue({})
  const reload = async () => ({ values: { name: 'Bexley borough', purpose: 'Theirs' }, etag: '"2"' })
  renderAt(<Form submit={submit} etag={'"1"'} reload={reload} />)
  await userEvent.type(screen.getByLabelText('Purpose'), 'Mine')
  await save()
  const [takeName] = await screen.findAllByRole('radio', { name: 'Take theirs' })
  await userEvent.click(takeName as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: 'Go on with these' }))
  await save()
  expect(submit.mock.calls).toEqual([
    [{ name: 'Bexley', purpose: 'Mine' }, { 'If-Match': '"1"' }, '"1"'],
    [{ name: 'Bexley borough', purpose: 'Mine' }, { 'If-Match': '"2"' }, '"2"'],
  ])
})

it('tells what is created what it stands over, and goes on from the newer one after a conflict', async () => {
  const submit = vi
    .fn<Submit>()
    .mockRejectedValueOnce(new ProblemError(aProblem({ status: 409 })))
    .mockResolvedValue({})
  const reload = vi.fn(async (mine: Values) => ({ values: { ...mine, name: 'Bexley borough' }, etag: '2' }))
  renderAt(<Form submit={submit} basedOn="1" isOutdated={(error) => hasStatus(error, 409)} reload={reload} />)
  await userEvent.type(screen.getByLabelText('Purpose'), 'Mine')
  await save()
  await userEvent.click(await screen.findByRole('button', { name: 'Go on with these' }))
  await save()
  expect(reload).toHaveBeenCalledWith({ name: 'Bexley', purpose: 'Mine' })
  expect(submit.mock.calls.map(([, , base]) => base)).toEqual(['1', '2'])
  const [first, second] = submit.mock.calls.map(([, headers]) => headers['Idempotency-Key'])
  expect(first).toMatch(/^[\w-]{36}$/)
  expect(second).not.toBe(first)
})
