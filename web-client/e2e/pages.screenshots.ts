import { expect, type Page, test } from '@playwright/test'
import { boardByLink, boardIn } from './board-pictures'
import { assessedCall } from './chosen'
import {
  askToDecline,
  askToMerge,
  chooseToMerge,
  mergedInsight,
  pasteLines,
  plannedConversation,
  splitInsight,
  typeWhatIsKnown,
  withLoose,
  withSuggestions,
} from './insight-pictures'
import { ballotByLink, roundIn } from './round-pictures'
import { type DemonstrationRole, signInAs } from './sign-in'

interface Picture {
  name: string
  /** Below the programme for who signs in, else from the root. */
  path: string
  role?: DemonstrationRole
  /** What is done on the page before the picture is taken. */
  after?: (page: Page) => Promise<void>
  /** Whether something is made for it, which other pictures would show: it is taken after them. */
  makes?: boolean
  /** Shown by the README, and therefore kept with the code. */
  kept?: boolean
}

const lead: DemonstrationRole = 'Programme lead'

/** Where the first is the demonstration's own, whatever else was made for a picture. */
const calls = '/projects/calls?state=DECIDED'

/** Rows of which two are wrong. */
const rows = [
  'externalId,name,jobTitle,placeCode,email',
  'SEL-2001,Wren Applegarth,Practice nurse,08K,wren.applegarth@example.org',
  'SEL-2002,Idris Fernsby,Discharge coordinator,CAMBERWELL,idris.fernsby@example.org',
  'SEL-2003,Odette Marlpit,Ward manager,08Q,odette at example.org',
].join('\n')

const pictures: Picture[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'mails', path: '/sign-in/mails' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/nowhere' },
  { name: 'programmes', path: '/../../programmes', role: lead },
  { name: 'create-programme', path: '/../../programmes/new', role: lead },
  { name: 'overview', path: '', role: lead, kept: true },
  { name: 'overview-viewer', path: '', role: 'Viewer' },
  { name: 'stakeholders', path: '/stakeholders', role: lead, kept: true },
  { name: 'nobody', path: '/stakeholders?q=nobodyiscalledthis', role: lead },
  { name: 'person', path: '/stakeholders?q=winterbourne+adaeze', role: lead, after: openFirst, kept: true },
  { name: 'person-edit', path: '/stakeholders?q=winterbourne+adaeze', role: lead, after: below('edit') },
  { name: 'refer', path: '/stakeholders?q=winterbourne+adaeze', role: lead, after: below('refer') },
  { name: 'merge', path: '/stakeholders?q=winterbourne+adaeze', role: lead, after: below('merge') },
  { name: 'person-new', path: '/stakeholders/new', role: lead },
  { name: 'duplicates', path: '/stakeholders/duplicates', role: lead },
  { name: 'referrals', path: '/referrals', role: lead },
  { name: 'conversations', path: '/conversations', role: lead },
  { name: 'no-conversations', path: '/conversations?state=CANCELLED', role: lead },
  { name: 'conversation', path: '/conversations', role: lead, after: openFirstLink },
  { name: 'conversation-edit', path: '/conversations', role: lead, after: editFirst },
  { name: 'conversation-record', path: '/conversations/new', role: lead },
  { name: 'conversation-plan', path: '/conversations/plan', role: lead },
  { name: 'service-models', path: '/service-models', role: lead },
  { name: 'service-model-new', path: '/service-models/new', role: lead },
  { name: 'service-model', path: '/service-models', role: lead, after: openModel('now') },
  { name: 'service-model-outline', path: '/service-models', role: lead, after: openModel('now', 'outline') },
  { name: 'service-model-step', path: '/service-models', role: lead, after: openStep('Sorts and books') },
  { name: 'service-model-future', path: '/service-models', role: lead, after: openModel('could') },
  { name: 'service-model-viewer', path: '/service-models', role: 'Viewer', after: openModel('now') },
  { name: 'service-model-breakdown', path: '/service-models', role: lead, after: pinTo('Sorts and books') },
  { name: 'service-models-compared', path: '/service-models/comparison', role: lead },
  {
    name: 'service-models-compared-pictures',
    path: '/service-models/comparison?view=pictures',
    role: lead,
  },
  { name: 'service-model-version', path: '/service-models', role: lead, after: openVersion },
  {
    name: 'conversation-planned',
    path: '/conversations',
    role: lead,
    after: plannedConversation(),
    makes: true,
  },
  {
    name: 'conversation-hold',
    path: '/conversations',
    role: lead,
    after: plannedConversation(undefined, '/hold'),
    makes: true,
  },
  {
    name: 'conversation-cancel',
    path: '/conversations',
    role: lead,
    after: plannedConversation('Cancel it'),
    makes: true,
  },
  {
    name: 'conversation-delete',
    path: '/conversations',
    role: lead,
    after: plannedConversation('Delete it'),
    makes: true,
  },
  { name: 'insights', path: '/insights', role: lead },
  { name: 'insights-viewer', path: '/insights', role: 'Viewer' },
  { name: 'no-insight', path: '/insights?q=nothingiscalledthis', role: lead },
  { name: 'insight', path: '/insights?sort=-strength', role: lead, after: openFirstLink },
  { name: 'insight-viewer', path: '/insights?sort=-createdAt', role: 'Viewer', after: openFirstLink },
  { name: 'insight-new', path: '/insights/new', role: lead, after: typeWhatIsKnown },
  { name: 'insight-edit', path: '/insights', role: lead, after: editFirst },
  { name: 'insight-paste', path: '/insights/paste', role: lead, after: pasteLines },
  { name: 'insight-split', path: '/insights', role: lead, after: openFirstBelow('split') },
  { name: 'insight-merge', path: '/insights', role: lead, after: chooseToMerge },
  {
    name: 'insights-suggested',
    path: '/insights/suggested',
    role: lead,
    after: withSuggestions,
    makes: true,
  },
  { name: 'insight-decline', path: '/insights/suggested', role: lead, after: askToDecline, makes: true },
  { name: 'insight-merge-into', path: '/insights/suggested', role: lead, after: askToMerge, makes: true },
  { name: 'insight-suggest', path: '/insights/new', role: 'Contributor' },
  { name: 'insight-merged', path: '/insights', role: lead, after: mergedInsight, makes: true },
  { name: 'insight-was-split', path: '/insights', role: lead, after: splitInsight, makes: true },
  { name: 'who-could-act', path: '/insights/who-could-act', role: lead },
  { name: 'themes', path: '/insights/themes', role: lead },
  { name: 'themes-list', path: '/insights/themes?view=list', role: lead },
  { name: 'themes-viewer', path: '/insights/themes', role: 'Viewer' },
  { name: 'theme-suggestions', path: '/insights/themes', role: lead, after: withLoose, makes: true },
  { name: 'trail', path: '/principles', role: lead, after: followTrail },
  { name: 'trail-viewer', path: '/principles', role: 'Viewer', after: followTrail },
  { name: 'prioritisations', path: '/prioritisations', role: lead },
  { name: 'prioritisation-new', path: '/prioritisations/new', role: lead },
  { name: 'no-prioritisations', path: '/prioritisations?state=CANCELLED', role: lead },
  { name: 'prioritisation', path: '/prioritisations?state=CLOSED', role: lead, after: openFirstLink },
  { name: 'ranking', path: '/prioritisations?state=CLOSED', role: lead, after: openFirstBelow('ranking') },
  {
    name: 'ranking-viewer',
    path: '/prioritisations?state=CLOSED',
    role: 'Viewer',
    after: openFirstBelow('ranking'),
  },
  { name: 'prioritisation-draft', path: '', role: lead, after: roundIn('DRAFT'), makes: true },
  { name: 'prioritisation-open', path: '', role: lead, after: roundIn('OPEN'), makes: true },
  { name: 'ballot', path: '', role: lead, after: roundIn('OPEN', '/ballot'), makes: true },
  { name: 'ballot-by-link', path: '', role: lead, after: ballotByLink, makes: true },
  { name: 'paper', path: '', role: lead, after: roundIn('OPEN', '/paper'), makes: true },
  { name: 'ranking-interim', path: '', role: lead, after: roundIn('OPEN', '/ranking'), makes: true },
  { name: 'invitations', path: '/invitations', role: lead },
  { name: 'invitation', path: '/invitations', role: lead, after: openFirstLink },
  { name: 'no-invitations', path: '/invitations?state=FAILED&purpose=BALLOT', role: lead },
  { name: 'invite', path: '/invitations/new', role: lead },
  {
    name: 'invite-people',
    path: '/stakeholders?status=IDENTIFIED',
    role: lead,
    after: inviteAll,
    kept: true,
  },
  { name: 'invitation-rounds', path: '/invitations/rounds', role: lead },
  { name: 'invitation-round', path: '/invitations/rounds', role: lead, after: openFirstLink },
  { name: 'invitation-templates', path: '/invitations/templates', role: lead },
  { name: 'invitation-template', path: '/invitations/templates', role: lead, after: openFirstLink },
  { name: 'invitation-template-new', path: '/invitations/templates/new', role: lead },
  { name: 'asks', path: '/contacts', role: lead },
  { name: 'ask-new', path: '/contacts/new', role: lead },
  { name: 'most-asked', path: '/contacts/people', role: lead },
  { name: 'never-asked', path: '/contacts/people?show=never', role: lead },
  { name: 'stakeholder-map', path: '/stakeholder-map', role: lead, kept: true },
  { name: 'reach', path: '/reach', role: lead, kept: true },
  { name: 'reach-by-group', path: '/reach?dimension=GROUP&since=2026-06-01', role: lead },
  { name: 'reach-viewer', path: '/reach', role: 'Viewer' },
  { name: 'limitation', path: '/reach', role: lead, after: editLimitation },
  { name: 'limitation-new', path: '/reach/limitations/new', role: lead },
  { name: 'calls', path: '/projects/calls', role: lead },
  { name: 'call', path: calls, role: lead, after: openFirstLink, kept: true },
  { name: 'call-edit', path: calls, role: lead, after: openFirstBelow('edit') },
  { name: 'call-new', path: '/projects/calls/new', role: lead },
  { name: 'proposals', path: calls, role: lead, after: openFirstBelow('proposals') },
  {
    name: 'duplicates-of-proposals',
    path: calls,
    role: lead,
    after: openFirstBelow('proposals?similar=yes'),
  },
  { name: 'ideas', path: '/projects/ideas', role: lead },
  { name: 'assessment', path: calls, role: lead, after: openFirstBelow('assessment') },
  { name: 'panel-words', path: calls, role: lead, after: openPanelWords },
  { name: 'levels', path: calls, role: lead, after: openFirstBelow('assessment/levels') },
  {
    name: 'shortlist',
    path: calls,
    role: lead,
    after: openFirstBelow('shortlists/explorer'),
    kept: true,
  },
  { name: 'shortlists', path: calls, role: lead, after: openFirstBelow('shortlists') },
  { name: 'shortlist-kept', path: calls, role: lead, after: openFirstOf('shortlists') },
  { name: 'shortlists-compared', path: '', role: lead, after: compareTwo, makes: true },
  { name: 'decide', path: '', role: lead, after: decideOtherwise, makes: true },
  { name: 'my-assessments', path: '', role: lead, after: openMine, makes: true },
  { name: 'decision', path: calls, role: lead, after: openFirstBelow('decision') },
  { name: 'letters', path: calls, role: lead, after: openFirstBelow('letters') },
  { name: 'letter', path: calls, role: lead, after: openFirstOf('letters') },
  { name: 'proposal', path: calls, role: lead, after: openFirstProposal },
  { name: 'projects', path: '/projects', role: lead },
  { name: 'project', path: '/projects', role: lead, after: openFirstLink, kept: true },
  { name: 'project-new', path: '/projects/new', role: lead },
  { name: 'project-edit', path: '/projects', role: lead, after: openFirstBelow('edit') },
  { name: 'team-member-new', path: '/projects', role: lead, after: openFirstBelow('team/new') },
  { name: 'milestone-new', path: '/projects', role: lead, after: openFirstBelow('milestones/new') },
  { name: 'public-call', path: '/projects/calls', role: lead, after: asThePublic },
  { name: 'workshops', path: '/projects/workshops', role: lead },
  { name: 'workshop', path: '/projects/workshops', role: lead, after: openFirstLink, kept: true },
  { name: 'workshop-new', path: '/projects/workshops/new', role: lead },
  { name: 'workshop-edit', path: '/projects/workshops', role: lead, after: openFirstBelow('edit') },
  { name: 'workshop-outcome', path: '/projects/workshops', role: lead, after: openFirstBelow('outcome') },
  { name: 'workshop-people', path: '/projects/workshops', role: lead, after: openFirstBelow('people') },
  { name: 'workshop-ratings', path: '/projects/workshops', role: lead, after: noteWhatSomebodySays },
  { name: 'no-workshop', path: '/projects/workshops?state=CANCELLED', role: lead },
  { name: 'principles', path: '/principles?sort=title', role: lead },
  { name: 'principle', path: '/principles?q=finish+yes', role: lead, after: openFirstLink },
  { name: 'principle-viewer', path: '/principles?q=finish+yes', role: 'Viewer', after: openFirstLink },
  { name: 'principle-new', path: '/principles/new', role: lead },
  { name: 'principle-refine', path: '/principles?q=finish+yes', role: lead, after: openFirstBelow('refine') },
  { name: 'principle-family', path: '/principles?q=finish+yes', role: lead, after: openFirstBelow('family') },
  {
    name: 'principle-compare',
    path: '/principles?q=finish+yes',
    role: lead,
    after: openFirstBelow('compare'),
  },
  { name: 'no-principle', path: '/principles?q=nothingiscalledthis', role: lead },
  { name: 'retrospectives', path: '/retrospectives', role: lead },
  { name: 'actions', path: '/retrospectives/actions', role: lead, kept: true },
  { name: 'action', path: '/retrospectives/actions', role: lead, after: openFirstLink },
  { name: 'no-action', path: '/retrospectives/actions?q=nothingiscalledthis', role: lead },
  { name: 'retrospective-new', path: '/retrospectives/new', role: lead },
  { name: 'no-retrospective', path: '/retrospectives?phase=COMMIT', role: lead },
  ...(['PREPARE', 'REFLECT', 'GROUP', 'VOTE', 'DISCUSS', 'CLOSED'] as const).map((phase) => ({
    name: `retrospective-${phase.toLowerCase()}`,
    path: '/retrospectives',
    role: lead,
    after: boardIn(phase),
    kept: phase === 'VOTE',
  })),
  { name: 'retrospective-people', path: '/retrospectives', role: lead, after: boardIn('PREPARE', 'people') },
  {
    name: 'retrospective-guest',
    path: '/retrospectives',
    role: lead,
    after: boardByLink('REFLECT'),
    makes: true,
  },
  { name: 'retrospective-suggestions', path: '/retrospectives', role: lead, after: suggested },
  { name: 'retrospective-finding', path: '/retrospectives', role: lead, after: askedForAFinding },
  {
    name: 'retrospective-found',
    path: '/retrospectives?phase=CLOSED&sort=startsAt',
    role: lead,
    after: openFirstLink,
  },
  { name: 'challenges', path: '/challenges', role: lead },
  { name: 'challenge', path: '/challenges?status=IN_PROGRESS', role: lead, after: openFirstLink },
  { name: 'challenge-new', path: '/challenges/new', role: lead },
  { name: 'challenge-edit', path: '/challenges', role: lead, after: openFirstBelow('edit') },
  { name: 'challenge-scores', path: '/challenges/scores', role: lead },
  { name: 'no-challenge', path: '/challenges?q=nothingiscalledthis', role: lead },
  { name: 'symptoms', path: '/challenges/symptoms?sort=-occurrences', role: lead },
  { name: 'symptom', path: '/challenges/symptoms?sort=-occurrences', role: lead, after: openFirstLink },
  { name: 'symptom-viewer', path: '/challenges/symptoms', role: 'Viewer', after: openFirstLink },
  { name: 'symptom-new', path: '/challenges/symptoms/new', role: lead },
  { name: 'targets', path: '/targets', role: lead },
  { name: 'target', path: '/targets', role: lead, after: openFirstLink },
  { name: 'target-new', path: '/targets/new', role: lead },
  { name: 'target-readings', path: '/targets', role: lead, after: openFirstBelow('readings/import') },
  { name: 'target-reading', path: '/targets', role: lead, after: openFirstBelow('readings/new') },
  { name: 'imports', path: '/imports', role: lead },
  { name: 'import-proposals', path: '/imports?kind=proposals', role: lead },
  { name: 'import', path: '/imports', role: lead, after: checkRows, kept: true },
  { name: 'settings-programme', path: '/settings/programme', role: lead },
  { name: 'settings-members', path: '/settings/members', role: lead },
  { name: 'settings-places', path: '/settings/places', role: lead },
  { name: 'settings-sectors', path: '/settings/sectors', role: lead },
  { name: 'settings-groups', path: '/settings/stakeholder-groups', role: lead },
  { name: 'settings-organisations', path: '/settings/organisations', role: lead },
  { name: 'settings-population', path: '/settings/population-frame', role: lead },
  { name: 'settings-contact-policy', path: '/settings/contact-policy', role: lead },
  { name: 'settings-contact-policy-viewer', path: '/settings/contact-policy', role: 'Viewer' },
]

const widths = [1280, 390]
const inOrder = [false, true].flatMap((makes) => widths.map((width) => ({ width, makes })))

for (const { width, makes } of inOrder) {
  for (const picture of pictures.filter((one) => (one.makes ?? false) === makes)) {
    test(`${picture.name} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      if (picture.role) await signInAs(page, picture.role)
      await page.goto(picture.role ? page.url() + picture.path : picture.path)
      await settled(page)
      if (picture.after) {
        await picture.after(page)
        await settled(page)
      }
      // A long list is told by its beginning.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      const clip = { x: 0, y: 0, width, height: Math.min(height, picture.kept ? 2 * width : height) }
      const folder = picture.kept ? 'screenshots' : 'target/screenshots'
      await page.screenshot({ path: `${folder}/${picture.name}-${width}.png`, fullPage: true, clip })
    })
  }
}

async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  // A board listens as long as it is shown: the network is never idle.
  if (await page.locator('.rt-live').isVisible()) {
    await expect(page.locator('.rt-live--live')).toBeVisible()
    return
  }
  await page.waitForLoadState('networkidle')
  // What has just come asks for more at once.
  await expect(page.locator('.il-skeleton')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

async function openFirst(page: Page) {
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Referral chain' })).toBeVisible()
}

async function openFirstLink(page: Page) {
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

async function editFirst(page: Page) {
  await openFirstLink(page)
  await page.goto(`${page.url()}/edit`)
}

async function followTrail(page: Page) {
  await openFirstLink(page)
  await page.getByRole('link', { name: 'How do we know?' }).click()
  await expect(page.getByRole('region', { name: 'The trail' })).toBeVisible()
}

function openModel(word: 'now' | 'could', view = 'picture') {
  return async (page: Page) => {
    await page.getByRole('link', { name: word === 'now' ? 'How it works now' : 'How it could work' }).click()
    await page.getByRole('link', { name: view === 'picture' ? 'Picture' : 'Outline' }).click()
    if (view === 'picture') await expect(page.locator('.sm-drawing')).toBeVisible()
  }
}

function openStep(title: string) {
  return async (page: Page) => {
    await openModel('now')(page)
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
  }
}

function pinTo(title: string) {
  return async (page: Page) => {
    await openStep(title)(page)
    await page.getByRole('link', { name: 'Pin a breakdown to it' }).click()
    await page.getByRole('button', { name: 'Pin the breakdown' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
  }
}

async function openVersion(page: Page) {
  await openModel('now')(page)
  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Version 1' })).toBeFocused()
}

async function suggested(page: Page) {
  await boardIn('REFLECT')(page)
  await page.getByRole('button', { name: 'Move everyone to Group' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Show all notes' }).click()
  await page.getByRole('link', { name: 'Suggestions' }).click()
  await expect(page.getByRole('button', { name: /^Put together/ }).first()).toBeVisible()
}

async function askedForAFinding(page: Page) {
  await boardIn('DISCUSS')(page)
  await page
    .getByRole('button', { name: /^Draw a finding/ })
    .first()
    .click()
}

function openFirstBelow(part: string) {
  return async (page: Page) => {
    await openFirstLink(page)
    await page.goto(`${page.url()}/${part}`)
  }
}

function openFirstOf(part: string) {
  return async (page: Page) => {
    await openFirstBelow(part)(page)
    await openFirstLink(page)
  }
}

async function noteWhatSomebodySays(page: Page) {
  await openFirstLink(page)
  await page
    .getByRole('link', { name: /^Note what they say/ })
    .first()
    .click()
}

async function openFirstProposal(page: Page) {
  await openFirstBelow('proposals')(page)
  await openFirstLink(page)
}

/** The page of a call that anybody may open. */
async function asThePublic(page: Page) {
  await openFirstLink(page)
  await page.goto(await page.getByLabel('Its address').inputValue())
}

async function inviteAll(page: Page) {
  await page.getByRole('button', { name: 'Tick this page' }).click()
  await page.getByRole('link', { name: /^Invite \d+ people/ }).click()
  await expect(page.getByRole('article', { name: 'The mail' })).toBeVisible()
}

function below(part: string) {
  return async (page: Page) => {
    await openFirst(page)
    await page.goto(`${page.url()}/${part}`)
  }
}

async function editLimitation(page: Page) {
  await page
    .getByRole('link', { name: /^Edit / })
    .first()
    .click()
  await expect(page.getByLabel('Wording')).toBeVisible()
}

async function checkRows(page: Page) {
  await page.getByLabel('Paste it').check()
  await page.getByRole('textbox', { name: 'Rows' }).fill(rows)
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('heading', { name: '2 rows need fixing' })).toBeVisible()
}

async function openPanelWords(page: Page) {
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

async function compareTwo(page: Page) {
  const { at, first, second } = await withShortlists(page)
  await page.goto(`${at}/compare?first=${first}&second=${second}`)
}

async function decideOtherwise(page: Page) {
  const { at, first } = await withShortlists(page)
  await page.goto(`${at}/${first}/decision`)
  // Which of them are computed the lots decide; all together are too many.
  await page.getByRole('checkbox').first().waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await expect(page.getByText(/^It breaks/)).toBeVisible()
  await page.getByRole('button', { name: 'Decide', exact: true }).click()
  await expect(page.getByLabel('Why does the panel choose otherwise?')).toBeFocused()
}

async function openMine(page: Page) {
  const { at } = await withShortlists(page)
  await page.goto(at.replace(/shortlists$/, 'assessment/mine'))
}
