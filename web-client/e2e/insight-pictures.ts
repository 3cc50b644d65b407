import { expect, type Page } from '@playwright/test'
import { asRole } from './steps'

const challenge = (statement: string) => ({ kind: 'CHALLENGE', statement })

/** An insight that much the same is known of. */
export async function typeWhatIsKnown(page: Page) {
  await page.getByRole('group', { name: 'What is it?' }).getByLabel('Challenge').check()
  await page
    .getByLabel('What did you learn, in one sentence?')
    .fill('A consultant asks the GP to refer to neurology')
  await expect(page.getByText(/may say the same/)).toBeVisible()
}

/** Lines of which two say the same, after an attempt to save them. */
export async function pasteLines(page: Page) {
  await page
    .getByLabel('One insight on each line')
    .fill(
      [
        '+ A shared inbox means that somebody answers on every day',
        'The number on the letter rings on a desk where nobody sits',
        '- Results go to the ward that ordered them, days after the patient has left',
        'The number on the letter rings on a desk where nobody sits',
      ].join('\n'),
    )
  await page.getByRole('button', { name: 'Make rows of them' }).click()
  await page.getByRole('button', { name: 'Save 4 insights' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
}

/** What contributors suggested, of which one is known already. */
export async function withSuggestions(page: Page) {
  const { post: write } = await asRole(page, 'CONTRIBUTOR')
  if (
    await page
      .getByRole('button', { name: /^Keep it/ })
      .first()
      .isVisible()
  )
    return
  await write('/insights/batches', {
    insights: [
      {
        kind: 'OPPORTUNITY',
        statement: 'A porter who knows the wards could take blood to the laboratory at six.',
        detail: 'Last week two samples were lost between the ward and the hatch.',
        whoCouldAct: 'BOTH',
      },
      challenge('A clinic writes “GP to refer to neurology” although neurology is one floor up.'),
      challenge('Nobody tells the practice when a patient dies on the ward.'),
    ],
  })
  await page.reload()
  await expect(page.getByRole('button', { name: /^Keep it/ }).first()).toBeVisible()
}

export async function askToMerge(page: Page) {
  await withSuggestions(page)
  await page.getByRole('button', { name: /^Merge it.*neurology/ }).click()
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
}

export async function askToDecline(page: Page) {
  await withSuggestions(page)
  await page
    .getByRole('button', { name: /^Decline it/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Insights of no theme, some of which share words. */
export async function withLoose(page: Page) {
  const { post: write } = await asRole(page, 'FACILITATOR')
  if (!(await page.getByText('Dressings run out on Sundays on ward 1').isVisible())) {
    await write('/insights/batches', {
      insights: [
        ...[1, 2, 3].map((ward) => challenge(`Dressings run out on Sundays on ward ${ward}`)),
        challenge('Porters wait for the lift'),
      ],
    })
    await page.reload()
  }
  await page.getByRole('checkbox', { name: 'Porters wait for the lift' }).check()
  await page.getByRole('link', { name: 'Suggestions' }).click()
  await expect(page.getByRole('button', { name: /^Put together/ }).first()).toBeVisible()
}

/** One that was taken apart, whose part became part of another. */
export async function reshaped(page: Page) {
  const { post: write } = await asRole(page, 'FACILITATOR')
  const whole = await write('/insights', challenge('Beds and lifts are too few'))
  const same = await write('/insights', challenge('There are not enough beds'))
  const parts = [challenge('Beds are too few'), challenge('Lifts are too few')]
  const split = (await write(`/insights/${whole.id}/split`, { parts })) as unknown as {
    insights: { id: string }[]
  }
  const part = split.insights[0]?.id
  await write(`/insights/${same.id}/merge`, { insightIds: [part] })
  return { home: page.url().replace(/\/insights.*/, '/insights'), whole: whole.id, part: part ?? '' }
}

export async function mergedInsight(page: Page) {
  const { home, part } = await reshaped(page)
  await page.goto(`${home}/${part}`)
  await expect(page.getByText('You followed the address')).toBeVisible()
}

export async function splitInsight(page: Page) {
  const { home, whole } = await reshaped(page)
  await page.goto(`${home}/${whole}`)
  await expect(page.getByRole('region', { name: 'How it was made' })).toBeVisible()
}

/** Two that are to become one. */
export async function chooseToMerge(page: Page) {
  await page.getByRole('rowheader').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Merge it with others' }).click()
  await page.getByRole('combobox', { name: 'Merge it with' }).fill('discharge')
  await page.getByRole('option').first().click()
  await expect(page.getByRole('list', { name: 'To be merged' })).toBeVisible()
}

/** A conversation that is planned, for what is asked of it. */
export function plannedConversation(ask?: 'Cancel it' | 'Delete it', below = '') {
  return async (page: Page) => {
    const home = page.url().replace(/\/conversations.*/, '')
    const { post: write, get } = await asRole(page, 'LEAD')
    const { results }: { results: { id: string }[] } = await get('/stakeholders?limit=40&sort=-createdAt')
    const { id } = await write('/conversations', {
      title: 'How results find their way',
      plannedAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      minutes: 30,
      channel: 'VIDEO',
      people: [{ stakeholderId: results.at(0)?.id, consentToQuote: 'NOT_ASKED', quotes: [] }],
      overrideReason: 'For a picture',
    })
    await page.goto(`${home}/conversations/${id}${below}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (ask) await page.getByRole('button', { name: ask }).click()
  }
}
