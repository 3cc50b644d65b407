import type { ReactNode } from 'react'

const colours = {
  done: 'green',
  current: 'blue',
  attention: 'orange',
  missing: 'pink',
  problem: 'red',
  due: 'yellow',
  fact: 'white',
  closed: 'grey',
}

export type TagMeaning = keyof typeof colours

/** One or two words. The colour only repeats what they say. */
export function Tag({ meaning, children }: { meaning: TagMeaning; children: ReactNode }) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colours[meaning]} il-tag`}>{children}</strong>
}
