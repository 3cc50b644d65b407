import type { Call } from './calls'

/** Something to be said, and the field that says it. */
export type Missing = { field: string; words: string }

type Opening = { criteria: unknown[]; places: number | null; closesAt: string | null }

/** Without which the service opens no call. */
export function missingToOpen({ criteria, places, closesAt }: Opening, now: string): Missing[] {
  const missing: (Missing | false)[] = [
    criteria.length === 0 && { field: 'criteria', words: 'Add a criterion to score proposals by' },
    places === null && { field: 'places', words: 'Say how many proposals are to be chosen' },
    closesAt === null && { field: 'closesAt', words: 'Say when it closes' },
    closesAt !== null &&
      closesAt <= now && { field: 'closesAt', words: 'Give a closing time that is still to come' },
  ]
  return missing.filter((one) => one !== false)
}

/** What people who think of applying will look for. */
export function adviceToOpen({ purpose, whoMayApply, promise }: Call): Missing[] {
  const said: [string | null, Missing][] = [
    [purpose, { field: 'purpose', words: 'what it is for' }],
    [whoMayApply, { field: 'whoMayApply', words: 'who may apply' }],
    [promise, { field: 'promise', words: 'what we can and cannot offer' }],
  ]
  return said.filter(([text]) => !text?.trim()).map(([, missing]) => missing)
}
