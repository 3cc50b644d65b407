/** A part of a line within a gap, from one end to the other, in whatever measures the gap. */
export type Run = { from: number; to: number }

const between = 6

/**
 * A track for each run, so that none lies on another. Those that go down turn the further from where they come the higher
 * they begin, those that go up the other way round: then those of one direction do not cross.
 */
export function tracksOf(runs: Run[]): { tracks: number[]; count: number } {
  const numbered = runs.map((run, index) => ({ ...run, index }))
  const down = numbered.filter(({ from, to }) => to >= from).sort((one, other) => other.from - one.from)
  const up = numbered.filter(({ from, to }) => to < from).sort((one, other) => one.from - other.from)
  const tracks: number[] = []
  const placed: { run: Run; track: number; isDown: boolean }[] = []
  for (const { index, ...run } of [...down, ...up]) {
    const isDown = run.to >= run.from
    const touching = placed.filter((other) => meet(run, other.run))
    let track =
      Math.max(-1, ...touching.filter((other) => other.isDown === isDown).map((one) => one.track)) + 1
    while (touching.some((other) => other.track === track)) track++
    placed.push({ run, track, isDown })
    tracks[index] = track
  }
  return { tracks, count: Math.max(0, ...tracks.map((track) => track + 1)) }
}

function meet(one: Run, other: Run): boolean {
  const [top, bottom] = [Math.min(one.from, one.to), Math.max(one.from, one.to)]
  const [otherTop, otherBottom] = [Math.min(other.from, other.to), Math.max(other.from, other.to)]
  return top <= otherBottom + between && otherTop <= bottom + between
}
