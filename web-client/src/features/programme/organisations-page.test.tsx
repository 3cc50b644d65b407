import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { aProblem, problemAnswer } from '@/test/problems'
import { aCategory, anOrganisation, onePage, versioned } from '@/test/programme'
import { inProgramme, renderInProgramme } from '@/test/programme-pages'
import { server } from '@/test/server'
import { programmeRoutes } from './routes'

const kingsmere = anOrganisation()

beforeEach(() => {
  server.use(
    http.get(inProgramme('/places'), () => onePage([aCategory('Bexley')])),
    http.get(inProgramme('/sectors'), () => onePage([aCategory('Hospital')])),
  )
})

it('lists, searches and filters by the address', async () => {
  const asked: string[] = []
  server.use(
    http.get(inProgramme('/organisations'), ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(`${searchParams.get('q')} ${searchParams.get('type')}`)
      return onePage(searchParams.get('q') ? [] : [kingsmere])
    }),
  )
  renderInProgramme(programmeRoutes, '/settings/organisations')
  expect(
    await screen.findByRole('row', { name: /^Kingsmere Surgery General practice G85001 Bexley –/ }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Import them from a spreadsheet' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/imports$/),
  )
  await userEvent.type(screen.getByLabelText('Name'), 'trust')
  await userEvent.selectOptions(screen.getByLabelText('Type'), 'NHS trust')
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }))
  expect(await screen.findByText('No organisation fits')).toBeVisible()
  expect(asked.at(-1)).toBe('trust NHS_TRUST')
})

it('shows readers no import and nothing to change', async () => {
  server.use(http.get(inProgramme('/organisations'), () => onePage([kingsmere])))
  renderInProgramme(programmeRoutes, '/settings/organisations', { role: 'ASSESSOR' })
  expect(await screen.findByRole('row', { name: /^Kingsmere/ })).toBeVisible()
  expect(screen.queryByRole('link', { name: /Import|Add|Kingsmere/ })).not.toBeInTheDocument()
})

it('shows at its field that an ODS code is not one, and saves when it is', async () => {
  const sent: unknown[] = []
  server.use(
    http.get(inProgramme('/organisations'), () => onePage([kingsmere])),
    http.post(inProgramme('/organisations'), async ({ request }) => {
      sent.push(await request.json())
      return sent.length === 1
        ? problemAnswer(
            aProblem({
              errors: [
                {
                  pointer: '/odsCode',
                  detail: 'is not the shape of code that GENERAL_PRACTICE has',
                },
              ],
            }),
          )
        : HttpResponse.json(kingsmere, { status: 201 })
    }),
  )
  renderInProgramme(programmeRoutes, '/settings/organisations/new')
  await userEvent.type(await screen.findByLabelText('Name'), 'Kingsmere Surgery')
  const ods = screen.getByLabelText('ODS code (optional)')
  expect(ods).toHaveAccessibleDescription(/a letter and five digits, such as G85001/)
  await userEvent.type(ods, '12')
  await screen.findByRole('option', { name: 'Bexley' })
  await userEvent.selectOptions(screen.getByLabelText('Place'), 'Bexley')
  await userEvent.click(screen.getByRole('button', { name: 'Add organisation' }))
  await waitFor(() => expect(ods).toHaveAccessibleDescription(/Error: Is not the shape of code/))
  await userEvent.clear(ods)
  await userEvent.type(ods, 'g85001')
  await userEvent.click(screen.getByRole('button', { name: 'Add organisation' }))
  expect(await screen.findByText('Kingsmere Surgery is added')).toBeVisible()
  expect(sent.at(-1)).toEqual({
    name: 'Kingsmere Surgery',
    type: 'GENERAL_PRACTICE',
    odsCode: 'G85001',
    code: 'G85001',
    placeCode: 'BEXLEY',
    sectorCode: null,
  })
})

it('changes an organisation against the version that was read', async () => {
  let ifMatch: string | null = null
  server.use(
    http.get(inProgramme('/organisations'), () => onePage([kingsmere])),
    http.get(inProgramme('/organisations/id-of-kingsmere'), () => versioned(kingsmere)),
    http.patch(inProgramme('/organisations/id-of-kingsmere'), ({ request }) => {
      ifMatch = request.headers.get('If-Match')
      return versioned(anOrganisation({ version: 2 }))
    }),
  )
  renderInProgramme(programmeRoutes, '/settings/organisations/id-of-kingsmere')
  await userEvent.type(await screen.findByLabelText('Name'), ' North')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Kingsmere Surgery North is saved')).toBeVisible()
  expect(ifMatch).toBe('"1"')
})

it('says when one is not there any more', async () => {
  server.use(
    http.get(inProgramme('/organisations/gone'), () =>
      problemAnswer(aProblem({ status: 404, detail: 'It does not exist.' })),
    ),
  )
  renderInProgramme(programmeRoutes, '/settings/organisations/gone')
  expect(await screen.findByRole('alert')).toHaveTextContent('It does not exist.')
})
