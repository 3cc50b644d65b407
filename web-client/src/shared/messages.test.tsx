import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Card } from '@/shared/card'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { EmptyState } from '@/shared/empty-state'
import { NoticeProvider, NoticeRegion, useNotice } from '@/shared/notice'
import { ProgressBar } from '@/shared/progress-bar'
import { Tag } from '@/shared/tag'

function Archive({ undo }: { undo: () => void }) {
  const notify = useNotice()
  return (
    <button type="button" onClick={() => notify('Archived', { undo })}>
      Archive
    </button>
  )
}

it('announces what is done and takes it back when asked', async () => {
  const undo = vi.fn()
  render(
    <NoticeProvider>
      <NoticeRegion />
      <Archive undo={undo} />
    </NoticeProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Archive' }))
  expect(screen.getByRole('status')).toHaveTextContent('Archived')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

function Erase({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(true)
  const close = () => setOpen(false)
  return (
    <ConfirmDialog
      open={open}
      title="Erase her?"
      confirm="Erase"
      cancel="Keep her"
      onConfirm={onConfirm}
      onCancel={close}
    >
      This cannot be undone.
    </ConfirmDialog>
  )
}

it('asks before what cannot be undone', async () => {
  const confirmed = vi.fn()
  render(<Erase onConfirm={confirmed} />)
  expect(screen.getByRole('dialog', { name: 'Erase her?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  expect(confirmed).toHaveBeenCalledOnce()
})

it('closes on a no without doing anything', async () => {
  const confirmed = vi.fn()
  render(<Erase onConfirm={confirmed} />)
  await userEvent.click(screen.getByRole('button', { name: 'Keep her' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(confirmed).not.toHaveBeenCalled()
})

it('shows how far a long piece of work is, in numbers too', () => {
  render(
    <ProgressBar label="Reading stakeholders.csv" value={924} max={1284}>
      871 new, 41 changed
    </ProgressBar>,
  )
  expect(screen.getByRole('progressbar', { name: 'Reading stakeholders.csv' })).toHaveAttribute(
    'value',
    '924',
  )
  expect(screen.getByText('924 of 1,284: 871 new, 41 changed')).toBeVisible()
})

it('does not invent how much there is', () => {
  render(<ProgressBar label="Reading" value={3} max={null} />)
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value')
  expect(screen.getByText('3 so far')).toBeVisible()
})

it('names its parts', () => {
  render(
    <Card title="Places">
      <EmptyState title="No places yet">Add the first.</EmptyState>
      <Tag meaning="done">Engaged</Tag>
    </Card>,
  )
  const card = screen.getByRole('region', { name: 'Places' })
  expect(card).toHaveTextContent('No places yetAdd the first.Engaged')
  expect(screen.getByText('Engaged')).toHaveClass('nhsuk-tag--green')
})
