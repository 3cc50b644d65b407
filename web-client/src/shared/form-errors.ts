import { isProblemError, type ProblemPlace } from '@/api/problem'
import { reasonOf } from '@/shared/failure'
import { capital } from './in-words'

export type FormError<Name extends string> = { message: string; field?: Name }

/** What a failed submission means for each field; a place that no field stands for is told all the same. */
export function errorsOf<Name extends string>(
  error: unknown,
  pointers: Record<Name, string>,
): FormError<Name>[] {
  if (error === null || error === undefined) return []
  const places = isProblemError(error) ? (error.problem.errors ?? []) : []
  if (places.length === 0) return [{ message: reasonOf(error) }]
  return places.map((place) => {
    const field = fieldAt(place, pointers)
    return field ? { message: place.detail, field } : { message: placed(place) }
  })
}

/** The field for this place or, of something nested, for the nearest thing around it. */
function fieldAt<Name extends string>(place: ProblemPlace, pointers: Record<Name, string>): Name | undefined {
  const around = (pointer: string) => place.pointer === pointer || place.pointer?.startsWith(`${pointer}/`)
  return (Object.keys(pointers) as Name[])
    .filter((name) => around(pointers[name]))
    .sort((one, other) => pointers[other].length - pointers[one].length)[0]
}

function placed(place: ProblemPlace): string {
  const where = place.pointer ?? place.parameter
  return where ? `${where}: ${place.detail}` : capital(place.detail)
}
