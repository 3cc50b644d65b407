import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { download } from '@/shared/csv'
import { renderAt } from '@/test/render'
import { ColumnsHelp } from './columns-help'

vi.mock(import('@/shared/csv'), async (original) => ({ ...(await original()), download: vi.fn() }))

it('explains each column, says which are needed, and makes an empty file of them', async () => {
  renderAt(<ColumnsHelp kind="referrals" />)
  expect(screen.getByText('toExternalId').parentElement).toHaveTextContent('(needed)')
  expect(screen.getByText('reason').parentElement).not.toHaveTextContent('(needed)')
  await userEvent.click(screen.getByRole('button', { name: 'Download a template' }))
  expect(download).toHaveBeenCalledWith(
    'referrals-template.csv',
    'fromExternalId,toExternalId,status,reason,referredAt\r\n',
  )
})
