import { h } from '@/participant/dom'

export function card(title: string, ...parts: HTMLElement[]): HTMLElement {
  return h('section', { class: 'pp-card' }, h('h2', {}, title), ...parts)
}

/** What somebody wrote, with their own line breaks; nothing where they said nothing. */
export function said(title: string, words: string | null): HTMLElement | undefined {
  return words ? card(title, h('p', { class: 'pf-words' }, words)) : undefined
}
