import type { ElkNode } from 'elkjs/lib/elk-api'
import type { Element, ModelLink } from './service-models'

/** In which column each step stands, from 0, and how it stands among those of the column. */
export type Columns = Record<string, { column: number; order: number }>

const size = { width: 100, height: 50 }

/** What the layout is asked: steps from left to right in the order of the work, cycles broken where it goes back. */
export function graphOf(steps: Element[], links: ModelLink[]): ElkNode {
  return {
    id: 'flow',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      // One picture of a journey, whatever hangs together in it.
      'elk.separateConnectedComponents': 'false',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.spacing.nodeNodeBetweenLayers': '50',
    },
    children: steps.map(({ id }) => ({ id, ...size })),
    edges: links.map(({ id, fromId, toId }) => ({ id, sources: [fromId], targets: [toId] })),
  }
}

/** What the layout answered: those that stand at one distance from the left are one column. */
export function columnsOf({ children = [] }: ElkNode): Columns {
  const distances = [...new Set(children.map(({ x = 0 }) => Math.round(x)))].sort((one, other) => one - other)
  return Object.fromEntries(
    children.map(({ id, x = 0, y = 0 }) => [
      id,
      { column: distances.indexOf(Math.round(x)), order: Math.round(y) },
    ]),
  )
}
