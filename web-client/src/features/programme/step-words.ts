import type { Schemas } from '@/api/client'
import { counted, inDigits } from '@/shared/format'

/** What there is to say of a step of the journey, and where it is done. */
export function stepWords(
  step: Schemas['OverviewStep']['step'],
  { reference, sample }: Schemas['Overview'],
  home: string,
  seesPeople: boolean,
  listens: boolean,
): { words?: string; to?: string } {
  if (step === 'SET_UP') {
    const parts = [
      counted(reference.places, 'place', 'places'),
      counted(reference.sectors, 'sector', 'sectors'),
      reference.frameTotal !== null && `${inDigits(reference.frameTotal)} people in the frame`,
    ]
    return { words: parts.filter(Boolean).join(', '), to: `${home}/settings/places` }
  }
  if (step === 'SNOWBALL') {
    const { engaged, stakeholders, waves } = sample
    const to = seesPeople ? `${home}/stakeholders` : undefined
    if (engaged === null || stakeholders === null) return { to }
    const inWaves = waves ? `, in ${counted(waves, 'wave', 'waves')}` : ''
    return { words: `${inDigits(engaged)} engaged of ${inDigits(stakeholders)} known${inWaves}`, to }
  }
  if (step === 'LISTEN') return { to: listens ? `${home}/conversations` : undefined }
  if (step === 'CALL') return { to: seesPeople ? `${home}/projects/calls` : undefined }
  if (step === 'PROTOTYPE') return { to: seesPeople ? `${home}/projects` : undefined }
  return step === 'REACH' ? { to: `${home}/reach` } : {}
}
