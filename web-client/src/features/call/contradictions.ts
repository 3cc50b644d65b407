/** A quota with what it is called; undefined where nothing, or no number, is typed. */
export type Range = { dimension: string; name: string; min: number | undefined; max: number | undefined }

/** One dimension, with how many values it has at all. */
export type Dimension = {
  name: string
  many: string
  size?: number
  /** Whether a proposal counts for one value at most, as of an attribute. */
  single?: boolean
}

/**
 * What cannot hold, whatever is proposed, told while it is typed. Several of the leasts can be met by one proposal that
 * stands in several places, so their sum only warns; of an attribute a proposal has one value, or none. That is why the
 * mosts of an attribute never contradict the number of places: other values, and none, may fill the rest.
 */
export function contradictionsIn(
  ranges: Range[],
  dimensions: Dimension[],
  places: number | undefined,
): string[] {
  return [
    ...ranges.flatMap((range) => inOne(range, places)),
    ...(places === undefined
      ? []
      : dimensions.flatMap((dimension) =>
          together(
            ranges.filter((range) => range.dimension === dimension.name),
            dimension,
            places,
          ),
        )),
  ]
}

/** What is wrong with one row by itself; the same words stand beside it. */
export function inOne({ name, min = 0, max }: Range, places: number | undefined): string[] {
  if (max !== undefined && min > max) return [`${name}: at least ${min}, but at most ${max}.`]
  if (places !== undefined && min > places)
    return [`${name}: at least ${min}, but only ${places} are to be chosen.`]
  return []
}

function together(ranges: Range[], { many, size, single }: Dimension, places: number): string[] {
  const leasts = ranges.reduce((sum, { min = 0 }) => sum + min, 0)
  const told: string[] = []
  if (leasts > places) {
    told.push(
      single
        ? `The leasts of ${many} add up to ${leasts}, but only ${places} are to be chosen, and each counts for one of them: they cannot all hold.`
        : `The leasts of ${many} add up to ${leasts}, but only ${places} are to be chosen: they all hold only if some proposals count for several ${many}.`,
    )
  }
  const mosts = ranges.map(({ max }) => max)
  const isWhole = size !== undefined && size > 0 && ranges.length === size
  if (isWhole && mosts.every((max) => max !== undefined)) {
    const sum = mosts.reduce((whole, max) => whole + max, 0)
    if (sum < places) {
      told.push(`The mosts of all ${many} add up to ${sum}, fewer than the ${places} to be chosen.`)
    }
  }
  return told
}
