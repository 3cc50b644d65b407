import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { idOf, programme } from '@/test/people'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { aTrail, aTrailNode } from '@/test/trails'
import { trailRoutes } from './routes'

const root = aTrailNode(1, 'FINDING', 0, { title: 'The line rings out' })
const retrospective = aTrailNode(2, 'RETROSPECTIVE', -1, { title: 'First look back' })
const project = aTrailNode(3, 'PROJECT', -2, { title: null, on: null })
const principle = aTrailNode(4, 'PRINCIPLE', 1, { title: 'One number to call' })

const show = () => renderInProgramme(trailRoutes, `/trail/FINDING/${root.id}`)

it('leads up to the sources and down to what came of it, each with its page', async () => {
  server.use(
    http.get(inProgramme(`/trail/FINDING/${idOf(1)}`), () =>
      HttpResponse.json(
        aTrail(
          [root, retrospective, project, principle],
          [
            [project, retrospective],
            [retrospective, root],
            [root, principle],
          ],
        ),
      ),
    ),
  )
  show()
  expect(await screen.findByRole('heading', { level: 1, name: 'The line rings out' })).toBeVisible()
  const up = within(screen.getByRole('region', { name: 'Up to its sources' }))
  expect(up.getByRole('link', { name: 'First look back' })).toHaveAttribute(
    'href',
    `${programme}/retrospectives/${idOf(2)}`,
  )
  expect(up.getByText('A project that is not shown to you')).toBeVisible()
  const down = within(screen.getByRole('region', { name: 'Down to what came of it' }))
  expect(down.getByRole('link', { name: 'One number to call' })).toBeVisible()
  const picture = within(screen.getByRole('region', { name: 'The trail' }))
  await userEvent.click(picture.getByRole('button', { name: /One number to call/ }))
  expect(picture.getByRole('link', { name: 'One number to call' })).toHaveAttribute(
    'href',
    `${programme}/principles/${idOf(4)}`,
  )
  await userEvent.click(picture.getByRole('button', { name: /View as table/ }))
  expect(picture.getAllByRole('row')).toHaveLength(5)
})

it('says where nothing has come of it yet, and where it begins', async () => {
  server.use(http.get(inProgramme(`/trail/FINDING/${idOf(1)}`), () => HttpResponse.json(aTrail([root], []))))
  show()
  expect(await screen.findByText('It cites nothing: this is where it begins.')).toBeVisible()
  expect(screen.getByText('Nothing has come of it yet.')).toBeVisible()
})
