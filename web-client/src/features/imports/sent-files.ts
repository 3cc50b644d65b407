import type { Upload } from './upload'

// In memory only: a file of people has no business in the browser's storage. After a reload it is chosen again.
const sent = new Map<string, Upload>()

/** Keeps what was sent for a check, so that the same can be imported for real. */
export function keepSent(importId: string, upload: Upload): void {
  sent.set(importId, upload)
}

export function sentFor(importId: string): Upload | undefined {
  return sent.get(importId)
}
