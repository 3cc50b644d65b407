import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ConflictPanel } from '@/shared/conflict-panel'
import { renderAt } from '@/test/render'

type Values = Record<string, string>

const mine: Values = { title: 'Mine', 'rows/0/name': 'A', 'rows/1/name': 'B' }
const theirs: Values = { title: 'Theirs', 'rows/0/name': 'C' }
const rows = {
  prefix: 'rows/',
  label: 'Rows',
  show: (values: Values) =>
    Object.entries(values)
      .filter(([name]) => name.startsWith('rows/'))
      .map(([, value]) => value)
      .join(', '),
}

function show(theirVersion = theirs) {
  const chosen: Values[] = []
  renderAt(
    <ConflictPanel
      mine={mine}
      theirs={theirVersion}
      labels={{ title: 'Title' }}
      groups={[rows]}
      onChosen={(values) => chosen.push(values)}
    />,
  )
  return chosen
}

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Go on with these' }))

it('takes a list whole, with no row of the other left', async () => {
  const chosen = show()
  expect(screen.getAllByRole('group')).toHaveLength(2)
  const group = within(screen.getByRole('group', { name: 'Rows' }))
  expect(group.getByRole('radio', { name: 'Keep mine' })).toHaveAccessibleDescription('A, B')
  expect(group.getByRole('radio', { name: 'Take theirs' })).toHaveAccessibleDescription('C')
  await userEvent.click(group.getByRole('radio', { name: 'Take theirs' }))
  await goOn()
  expect(chosen).toEqual([{ title: 'Mine', 'rows/0/name': 'C' }])
})

it('keeps a list whole, and says where there is none', async () => {
  const chosen = show({ title: 'Theirs' })
  const group = within(screen.getByRole('group', { name: 'Rows' }))
  expect(group.getByRole('radio', { name: 'Take theirs' })).toHaveAccessibleDescription('Nothing')
  const title = within(screen.getByRole('group', { name: 'Title' }))
  await userEvent.click(title.getByRole('radio', { name: 'Take theirs' }))
  await goOn()
  expect(chosen).toEqual([{ title: 'Theirs', 'rows/0/name': 'A', 'rows/1/name': 'B' }])
})
