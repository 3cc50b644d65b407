import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problem'
import { QueryView } from '@/shared/query-view'
import { aProblem } from '@/test/problems'

const idle = { data: undefined, error: null, isFetching: false, refetch: () => undefined }

function view(query: object) {
  return render(
    <QueryView<string[]>
      query={{ ...idle, ...query }}
      what="the places"
      isEmpty={(places) => places.length === 0}
      empty={<p>Add the first place</p>}
    >
      {(places) => <p>{places.join()}</p>}
    </QueryView>,
  )
}

it('says what it is waiting for', () => {
  view({})
  expect(screen.getByRole('status')).toHaveTextContent('Loading the places')
})

it('says in the words of the service what went wrong, and tries again when asked', async () => {
  const refetch = vi.fn()
  view({ error: new ProblemError(aProblem({ status: 503, detail: 'Back in a minute.' })), refetch })
  expect(screen.getByRole('alert')).toHaveTextContent('Back in a minute. If it goes on, quote 7f3a91c2.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(refetch).toHaveBeenCalledOnce()
})

it('says what to do first when there is nothing', () => {
  view({ data: [] })
  expect(screen.getByText('Add the first place')).toBeVisible()
})

it('keeps showing what it has when reading it again fails', () => {
  view({ data: ['Bexley'], error: new TypeError('offline') })
  expect(screen.getByText('Bexley')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('the latest of the places')
})
