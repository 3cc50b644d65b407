import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { DataTable } from '@/shared/data-table'
import { FilterBar, FilterSelect, FilterText } from '@/shared/filter-bar'
import { Pager } from '@/shared/pager'
import { renderAt } from '@/test/render'

type Place = { code: string; name: string; people: number }

const places: Place[] = [{ code: 'BEX', name: 'Bexley', people: 4 }]

function Table() {
  return (
    <DataTable<Place>
      caption="Places"
      rows={places}
      rowKey={({ code }) => code}
      defaultSort="name"
      columns={[
        { header: 'Place', cell: ({ name }) => name, sort: { ascending: 'name', descending: '-name' } },
        { header: 'People', cell: ({ people }) => people, numeric: true },
      ]}
    />
  )
}

function Filters() {
  return (
    <FilterBar label="Filter people" names={['q', 'status']}>
      <FilterText name="q" label="Name" />
      <FilterSelect
        name="status"
        label="Status"
        all="Any"
        options={[{ value: 'ENGAGED', label: 'Engaged' }]}
      />
    </FilterBar>
  )
}

it('names its rows and says how they are sorted', () => {
  renderAt(<Table />)
  const row = within(screen.getByRole('table', { name: 'Places' })).getByRole('row', { name: 'Bexley 4' })
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Bexley')
  expect(screen.getByRole('columnheader', { name: 'Place' })).toHaveAttribute('aria-sort', 'ascending')
})

it('sorts by the address, keeps the filters and begins at the first page', async () => {
  const { router } = renderAt(<Table />, '/?q=a&cursor=x')
  await userEvent.click(screen.getByRole('link', { name: 'Place' }))
  expect(router.state.location.search).toBe('?q=a&sort=-name')
})

it('puts filters into the address, and takes them out', async () => {
  const { router } = renderAt(<Filters />, '/?sort=name&cursor=x')
  await userEvent.type(screen.getByLabelText('Name'), 'mei')
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'Engaged')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(router.state.location.search).toBe('?sort=name&q=mei&status=ENGAGED')
  expect(screen.getByLabelText('Name')).toHaveValue('mei')
  await userEvent.click(screen.getByRole('link', { name: 'Show all' }))
  expect(router.state.location.search).toBe('?sort=name')
  expect(screen.getByLabelText('Name')).toHaveValue('')
})

it('goes forward and back again page by page', async () => {
  const { router } = renderAt(
    <Pager metadata={{ nextCursor: 'second', total: 120 }} one="person" many="people" />,
  )
  expect(screen.getByText('120 people')).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'Next page' }))
  expect(router.state.location.search).toBe('?cursor=second')
  await userEvent.click(screen.getByRole('link', { name: 'Previous page' }))
  expect(router.state.location.search).not.toContain('cursor')
  expect(screen.queryByRole('link', { name: 'Previous page' })).not.toBeInTheDocument()
})

it('offers the first page to who arrived in the middle', () => {
  renderAt(<Pager metadata={{ nextCursor: null }} one="person" many="people" />, '/?cursor=middle')
  expect(screen.getByRole('link', { name: 'First page' })).toHaveAttribute(
    'href',
    expect.not.stringContaining('cursor'),
  )
})
