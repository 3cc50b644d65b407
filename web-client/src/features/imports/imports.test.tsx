import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import { startSession } from '@/api/session'
import { catchDownloads } from '@/test/downloads'
import { anAccessToken } from '@/test/identity'
import { anImportJob, answerReference, aPage, idOf, programme, withVersion } from '@/test/people'
import { aProblem, problemAnswer } from '@/test/problems'
import { renderRoutes } from '@/test/render'
import { path, server } from '@/test/server'
import { importsRoutes } from './routes'

const list = `${programme}/stakeholders/imports`
const job = `${list}/${idOf(401)}`
let sent: { search: string; type: string | null; token: string | null; body: string }[]

beforeEach(() => {
  startSession(anAccessToken())
  answerReference()
  sent = []
  server.use(http.get(path(list), () => HttpResponse.json(aPage([]))))
})

function take(...answers: Schemas['ImportJob'][]) {
  let next = 0
  server.use(
    http.post(path(list), async ({ request }) => {
      sent.push({
        search: new URL(request.url).search,
        type: request.headers.get('Content-Type'),
        token: request.headers.get('Authorization'),
        body: await request.text(),
      })
      return HttpResponse.json(answers[Math.min(next++, answers.length - 1)], { status: 202 })
    }),
  )
}

function answer(state: Schemas['ImportJob']) {
  server.use(http.get(path(`${list}/${state.id}`), () => withVersion(state)))
}

function reject(...rows: Schemas['ImportRejection'][]) {
  server.use(
    http.get(path(`${job}/rejections`), () => HttpResponse.json(aPage(rows, { total: rows.length }))),
  )
}

const wrongPlace: Schemas['ImportRejection'] = {
  line: 3,
  field: 'placeCode',
  reason: 'UNKNOWN_REFERENCE',
  detail: 'LAMBTH is not the code of a place of this programme.',
}

function show(address = `${programme}/imports`) {
  return renderRoutes([{ path: '/programmes/:programmeId', children: importsRoutes }], address)
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const showJob = () => show(`${programme}/imports/stakeholders/${idOf(401)}`)

async function paste(text: string) {
  await userEvent.click(await screen.findByRole('radio', { name: 'Paste it' }))
  await userEvent.click(screen.getByRole('textbox', { name: 'Rows' }))
  await userEvent.paste(text)
}

it('checks a file first, and then imports the same file for real', async () => {
  take(anImportJob(), anImportJob({ id: idOf(402), dryRun: false }))
  answer(anImportJob())
  answer(anImportJob({ id: idOf(402), dryRun: false }))
  const { router } = show()
  const file = new File(['externalId,name\n1,Ines'], 'people.csv', { type: 'text/csv' })
  await userEvent.upload(await screen.findByLabelText('File of people'), file)
  await press('Check the file')
  expect(await screen.findByRole('heading', { name: 'Every row is good' })).toBeVisible()
  expect(screen.getByText('Would be new').nextSibling).toHaveTextContent('3')
  await press('Import for real')
  expect(await screen.findByRole('heading', { name: '3 people imported' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'See the people' })).toHaveAttribute(
    'href',
    `${programme}/stakeholders`,
  )
  expect(router.state.location.pathname).toBe(`${programme}/imports/stakeholders/${idOf(402)}`)
  expect(sent).toEqual([
    {
      search: '?dryRun=true&mode=ATOMIC',
      type: 'text/csv',
      token: 'Bearer token',
      body: 'externalId,name\n1,Ines',
    },
    {
      search: '?dryRun=false&mode=ATOMIC',
      type: 'text/csv',
      token: 'Bearer token',
      body: 'externalId,name\n1,Ines',
    },
  ])
})

it('takes rows out of a spreadsheet, and gives them back to be corrected', async () => {
  const failed = anImportJob({ state: 'FAILED', created: 2, rejected: 1 })
  take(failed)
  answer(failed)
  reject(wrongPlace)
  show()
  await paste('externalId\tname\r\n1\tFairwater, Ines')
  await press('Check the file')
  expect(await screen.findByRole('heading', { name: '1 row needs fixing' })).toBeVisible()
  expect(sent[0]?.body).toBe('externalId,name\r\n1,"Fairwater, Ines"\r\n')
  await press('Fix and try again')
  expect(await screen.findByRole('textbox', { name: 'Rows' })).toHaveValue(
    'externalId\tname\n1\tFairwater, Ines',
  )
})

it('asks for a file or rows before it sends anything', async () => {
  show()
  await screen.findByLabelText('File of people')
  await press('Check the file')
  expect(screen.getByLabelText('File of people')).toHaveAccessibleDescription(/Choose a file/)
  await paste(' ')
  await press('Check the file')
  expect(screen.getByRole('textbox', { name: 'Rows' })).toHaveAccessibleDescription(/Paste the column names/)
})

it('says in the words of the service why a file is not taken, and signs in again first', async () => {
  let tries = 0
  server.use(
    http.post(path('/sign-in/refresh'), () => HttpResponse.json(anAccessToken('renewed'))),
    http.post(path(list), ({ request }) => {
      tries++
      return request.headers.get('Authorization') === 'Bearer renewed'
        ? problemAnswer(aProblem({ status: 413, detail: 'The file holds more than 64 MiB.' }))
        : problemAnswer(aProblem({ status: 401 }))
    }),
  )
  show()
  await paste('externalId,name\n1,Ines')
  await press('Check the file')
  expect(await screen.findByRole('alert')).toHaveTextContent('The file holds more than 64 MiB.')
  expect(tries).toBe(2)
})

it('keeps what was pasted when the service cannot be reached', async () => {
  server.use(http.post(path(list), () => HttpResponse.error()))
  show()
  await paste('externalId,name\n1,Ines')
  await press('Check the file')
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be reached')
  expect(screen.getByRole('textbox', { name: 'Rows' })).toHaveValue('externalId,name\n1,Ines')
})

it('shows how far it is until it ends', async () => {
  answer(anImportJob({ state: 'RUNNING', read: 924, total: 1284, rejected: 2, finishedAt: null }))
  reject(wrongPlace)
  showJob()
  expect(await screen.findByRole('progressbar', { name: 'Rows' })).toHaveAttribute('value', '924')
  expect(screen.getByText('924 of 1,284: 2 rejected')).toBeVisible()
  answer(anImportJob({ state: 'FAILED', rejected: 2 }))
  expect(await screen.findByRole('heading', { name: '2 rows need fixing' }, { timeout: 3000 })).toBeVisible()
})

it('stops when asked', async () => {
  answer(anImportJob({ state: 'QUEUED', read: 0, total: null, finishedAt: null }))
  server.use(
    http.post(path(`${job}/cancellation`), () => {
      answer(anImportJob({ state: 'CANCELLED', read: 0 }))
      return withVersion(anImportJob({ state: 'CANCELLED' }))
    }),
  )
  showJob()
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(await screen.findByRole('heading', { name: 'This was stopped' })).toBeVisible()
})

it('says that it is too late to stop', async () => {
  answer(anImportJob({ state: 'RUNNING', finishedAt: null }))
  server.use(
    http.post(path(`${job}/cancellation`), () =>
      problemAnswer(aProblem({ status: 409, detail: 'It has begun to write.' })),
    ),
  )
  showJob()
  await userEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('It has begun to write.')
})

it('says line by line what is wrong, to keep as a file too', async () => {
  const downloads = catchDownloads()
  answer(anImportJob({ state: 'FAILED', created: 2, rejected: 1 }))
  reject(wrongPlace, {
    line: 9,
    field: null,
    reason: 'MALFORMED',
    detail: 'It has fewer cells than columns.',
  })
  showJob()
  const table = await screen.findByRole('table', { name: 'Rows to fix' })
  expect(within(table).getByRole('row', { name: /^Line 3/ })).toHaveTextContent(
    'placeCodeNot known hereLAMBTH is not the code of a place of this programme.',
  )
  expect(within(table).getByRole('row', { name: /^Line 9/ })).toHaveTextContent('The whole rowCannot be read')
  await press('Download as CSV')
  await waitFor(async () => expect(await downloads()).toHaveLength(1))
})

it('asks for the file again after a reload', async () => {
  answer(anImportJob({ id: idOf(409) }))
  show(`${programme}/imports/stakeholders/${idOf(409)}`)
  expect(await screen.findByText(/Choose it once more/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Import for real' })).not.toBeInTheDocument()
})

it('says why a file came to nothing', async () => {
  const problem = { reason: 'MISSING_COLUMN', line: 1, detail: 'The column name is missing.' } as const
  answer(anImportJob({ state: 'FAILED', read: 0, created: 0, problem }))
  showJob()
  expect(await screen.findByText('The column name is missing.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Fix and try again' })).toBeVisible()
})

it('lists past imports of the kind chosen, and offers its template', async () => {
  const downloads = catchDownloads()
  server.use(
    http.get(path(`${programme}/referrals/imports`), () =>
      HttpResponse.json(aPage([anImportJob({ kind: 'REFERRALS', dryRun: false, rejected: 0 })])),
    ),
  )
  const { router } = show()
  await userEvent.click(await screen.findByRole('radio', { name: 'Referrals' }))
  expect(router.state.location.search).toBe('?kind=referrals')
  const past = await screen.findByRole('table', { name: 'Past imports of referrals' })
  expect(within(past).getByText('Imported')).toBeVisible()
  await press('Download a template')
  expect(await downloads()).toHaveLength(1)
})

it('says that an import could not be read, or is of no kind there is', async () => {
  server.use(
    http.get(path(job), () => problemAnswer(aProblem({ status: 404, title: 'There is nothing here' }))),
  )
  const first = showJob()
  expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing here')
  first.unmount()
  show(`${programme}/imports/plants/${idOf(1)}`)
  expect(await screen.findByRole('heading', { name: 'We could not load this import' })).toBeVisible()
})

it('says who may import', async () => {
  answerReference({ role: 'VIEWER' })
  show()
  expect(await screen.findByText(/Leads and facilitators can import/)).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
