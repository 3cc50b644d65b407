import { h } from '@/participant/dom'
import type { PublicCall } from './service'

export function card(title: string, ...parts: HTMLElement[]): HTMLElement {
  return h('section', { class: 'pp-card' }, h('h2', {}, title), ...parts)
}

/** What somebody wrote, with their own line breaks; nothing where they said nothing. */
export function said(title: string, words: string | null): HTMLElement | undefined {
  return words ? card(title, h('p', { class: 'pf-words' }, words)) : undefined
}

/** Which call a proposal answers, and the way to what it asks for. */
export function toCall({ id, title, programmeName, programmeSlug }: PublicCall): HTMLElement {
  const address = `/public/programmes/${encodeURIComponent(programmeSlug)}/calls/${encodeURIComponent(id)}`
  return h('p', {}, 'To the call ', h('a', { href: address }, title), ` of ${programmeName}.`)
}
