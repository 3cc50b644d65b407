import type { Schemas } from '@/api/client'

export type Rating = Schemas['Rating']

export const ratings: Rating[] = ['HELPED', 'NO_DIFFERENCE', 'HINDERED']

export const ratingInWords: Record<Rating, string> = {
  HELPED: 'It helped',
  NO_DIFFERENCE: 'It made no difference',
  HINDERED: 'It hindered',
}
