import { h } from '@/participant/dom'

/** "11 December 2026 at 17:00", as it is there. */
export function moment(instant: string, timeZone: string): string {
  const at = new Date(instant)
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
  return `${day} at ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}`
}

export function card(title: string, ...parts: HTMLElement[]): HTMLElement {
  return h('section', { class: 'pp-card' }, h('h2', {}, title), ...parts)
}

/** What somebody wrote, with their own line breaks; nothing where they said nothing. */
export function said(title: string, words: string | null): HTMLElement | undefined {
  return words ? card(title, h('p', { class: 'pf-words' }, words)) : undefined
}
