import { useState } from 'react'

export type Chosen = { id: string; name: string }

/** Who is ticked in the list, from one page of it to the next. */
export function useChosenPeople() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map())

  function put(people: Chosen[], isChosen: boolean) {
    const next = new Map(chosen)
    for (const { id, name } of people) {
      if (isChosen) next.set(id, { id, name })
      else next.delete(id)
    }
    setChosen(next)
  }

  return { people: [...chosen.values()], has: (id: string) => chosen.has(id), put }
}

export type ChosenPeople = ReturnType<typeof useChosenPeople>
