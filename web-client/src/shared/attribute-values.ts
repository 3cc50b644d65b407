/** Attributes stand among the values of a form as "attributes/workingPattern". */
export const attributePlace = 'attributes/'

/** The names of those that there are. */
export function attributesIn(values: Record<string, string>): string[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(attributePlace))
    .map((name) => name.slice(attributePlace.length))
}
