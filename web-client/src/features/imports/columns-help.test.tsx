import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { catchDownloads } from '@/test/downloads'
import { renderAt } from '@/test/render'
import { ColumnsHelp } from './columns-help'

it('explains each column, says which are needed, and makes an empty file of them', async () => {
  const downloads = catchDownloads()
  renderAt(<ColumnsHelp kind="referrals" />)
  expect(screen.getByText('toExternalId').parentElement).toHaveTextContent('(needed)')
  expect(screen.getByText('reason').parentElement).not.toHaveTextContent('(needed)')
  await userEvent.click(screen.getByRole('button', { name: 'Download a template' }))
  expect(await downloads()).toEqual([
    { name: 'referrals-template.csv', text: 'fromExternalId,toExternalId,status,reason,referredAt\r\n' },
  ])
})

it('says of proposals which call they belong to, and how several codes stand in one cell', () => {
  renderAt(<ColumnsHelp kind="proposals" />)
  expect(screen.getByText('title').parentElement).toHaveTextContent('(needed)')
  expect(screen.getByText('callId').closest('div')).toHaveTextContent(
    'Leave it out while only one call is open',
  )
  expect(screen.getByText('placeCodes').closest('div')).toHaveTextContent('parted by semicolons')
})
