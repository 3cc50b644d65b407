/** Where this tab keeps what is being typed. */
export const draftPrefix = 'interlace.draft.'

/** At sign-out nothing that was typed stays behind. */
export function discardAllDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(draftPrefix)) sessionStorage.removeItem(key)
  }
}
