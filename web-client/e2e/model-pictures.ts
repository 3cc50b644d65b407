import { expect, type Page } from '@playwright/test'

export function openModel(word: 'now' | 'could', view = 'picture') {
  return async (page: Page) => {
    await page.getByRole('link', { name: word === 'now' ? 'How it works now' : 'How it could work' }).click()
    await page.getByRole('link', { name: view === 'picture' ? 'Picture' : 'Outline' }).click()
    if (view === 'picture') await expect(page.locator('.sm-drawing')).toBeVisible()
  }
}

export function openStep(title: string) {
  return async (page: Page) => {
    await openModel('now')(page)
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused()
  }
}

export function pinTo(title: string) {
  return async (page: Page) => {
    await openStep(title)(page)
    await page.getByRole('link', { name: 'Pin a breakdown to it' }).click()
    await page.getByRole('button', { name: 'Pin the breakdown' }).click()
    await expect(page.getByRole('alert')).toBeFocused()
  }
}

export async function openVersion(page: Page) {
  await openModel('now')(page)
  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Version 1' })).toBeFocused()
}

export async function compareVersions(page: Page) {
  await openModel('now')(page)
  await page.getByRole('link', { name: 'Compare versions' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What changed between versions' })).toBeFocused()
  await expect(page.locator('.sm-drawing').first()).toBeVisible()
}
