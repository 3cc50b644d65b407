import { expect, type Page } from '@playwright/test'
import { boardIn } from './board-pictures'
import { assessedCall } from './chosen'

/** Rows of which two are wrong. */
const rows = [
  'externalId,name,jobTitle,placeCode,email',
  'SEL-2001,Wren Applegarth,Practice nurse,08K,wren.applegarth@example.org',
  'SEL-2002,Idris Fernsby,Discharge coordinator,CAMBERWELL,idris.fernsby@example.org',
  'SEL-2003,Odette Marlpit,Ward manager,08Q,odette at example.org',
].join('\n')

export async function openFirst(page: Page) {
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Referral chain' })).toBeVisible()
}

export async function openFirstLink(page: Page) {
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

export async function editFirst(page: Page) {
  await openFirstLink(page)
  await page.goto(`${page.url()}/edit`)
}

export async function followTrail(page: Page) {
  await openFirstLink(page)
  await page.getByRole('link', { name: 'How do we know?' }).click()
  await expect(page.getByRole('region', { name: 'The trail' })).toBeVisible()
}

export async function suggested(page: Page) {
  await boardIn('REFLECT')(page)
  await page.getByRole('button', { name: 'Move everyone to Group' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Show all notes' }).click()
  await page.getByRole('link', { name: 'Suggestions' }).click()
  await expect(page.getByRole('button', { name: /^Put together/ }).first()).toBeVisible()
}

export async function askedForAFinding(page: Page) {
  await boardIn('DISCUSS')(page)
  await page
    .getByRole('button', { name: /^Draw a finding/ })
    .first()
    .click()
}

export function openFirstBelow(part: string) {
  return async (page: Page) => {
    await openFirstLink(page)
    await page.goto(`${page.url()}/${part}`)
  }
}

export function openFirstOf(part: string) {
  return async (page: Page) => {
    await openFirstBelow(part)(page)
    await openFirstLink(page)
  }
}

export async function noteWhatSomebodySays(page: Page) {
  await openFirstLink(page)
  await page
    .getByRole('link', { name: /^Note what they say/ })
    .first()
    .click()
}

export async function openFirstProposal(page: Page) {
  await openFirstBelow('proposals')(page)
  await openFirstLink(page)
}

export async function whoWasAsked(page: Page) {
  await openFirstLink(page)
  await page.getByRole('link', { name: 'See who was asked by mail' }).click()
  await expect(page.getByText(/Only who was asked to vote/)).toBeVisible()
}

/** The page of a call that anybody may open. */
export async function asThePublic(page: Page) {
  await openFirstLink(page)
  await page.goto(await page.getByLabel('Its address').inputValue())
}

export async function inviteAll(page: Page) {
  await page.getByRole('button', { name: 'Tick this page' }).click()
  await page.getByRole('link', { name: /^Invite \d+ people/ }).click()
  await expect(page.getByRole('article', { name: 'The mail' })).toBeVisible()
}

export function below(part: string) {
  return async (page: Page) => {
    await openFirst(page)
    await page.goto(`${page.url()}/${part}`)
  }
}

export async function editLimitation(page: Page) {
  await page
    .getByRole('link', { name: /^Edit / })
    .first()
    .click()
  await expect(page.getByLabel('Wording')).toBeVisible()
}

export async function checkRows(page: Page) {
  await page.getByLabel('Paste it').check()
  await page.getByRole('textbox', { name: 'Rows' }).fill(rows)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '2 rows need fixing' })).toBeVisible()
}

export async function openPanelWords(page: Page) {
  await openFirstBelow('assessment/levels')(page)
  await page.getByRole('region', { name: 'Where assessors differ' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the panel says' })).toBeFocused()
}

/** A call that nothing was decided of, with two shortlists that differ. */
async function withShortlists(page: Page) {
  const home = page.url()
  const { call, proposals, send } = await assessedCall(page, page.request, 'One more call', [
    { title: 'Book it yourself', days: 12, chosen: true },
    { title: 'One number for both sides', days: 6, chosen: true },
    { title: 'Swap a day', days: 8, chosen: false },
  ])
  const first = await send(`/calls/${call}/shortlists`, { title: 'As published' })
  const second = await send(`/calls/${call}/shortlists`, {
    title: 'One alone',
    size: 1,
    mustInclude: [proposals[0]],
    capacity: { facilitatorDays: 14 },
  })
  return { at: `${home}/projects/calls/${call}/shortlists`, first: first.id, second: second.id }
}

export async function compareTwo(page: Page) {
  const { at, first, second } = await withShortlists(page)
  await page.goto(`${at}/compare?first=${first}&second=${second}`)
}

export async function decideOtherwise(page: Page) {
  const { at, first } = await withShortlists(page)
  await page.goto(`${at}/${first}/decision`)
  // Which of them are computed the lots decide; all together are too many.
  await page.getByRole('checkbox').first().waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText(/^It breaks/)).toBeVisible()
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByLabel('Why does the panel choose otherwise?')).toBeFocused()
}

export async function openMine(page: Page) {
  const { at } = await withShortlists(page)
  await page.goto(at.replace(/shortlists$/, 'assessment/mine'))
}
