import type { Schemas } from '@/api/client'

export type PlaceShare = Schemas['OverviewPlace'] & {
  /** Of all people engaged; null while hidden, or with nobody engaged. */
  heard: number | null
  /** Of all people in the frame, by place; null without a frame. */
  there: number | null
}

export function heardAndThere({ places, sample }: Schemas['Overview']): PlaceShare[] {
  const all = places.reduce((sum, { frameSize }) => sum + (frameSize ?? 0), 0)
  return places.map((place) => ({
    ...place,
    heard: share(place.engaged, sample.engaged),
    there: share(place.frameSize, all),
  }))
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole
}
