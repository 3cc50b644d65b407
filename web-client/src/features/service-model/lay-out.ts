import Elk, { type ELK } from 'elkjs/lib/elk-api.js'
import worker from 'elkjs/lib/elk-worker.min.js?url'
import { type Columns, columnsOf, graphOf } from './columns'
import type { Element, ModelLink } from './service-models'

let elk: ELK | undefined

/** Finds a column for each step, in a worker of its own: neither it nor the page waits for the other. */
export async function layOut(steps: Element[], links: ModelLink[]): Promise<Columns> {
  elk ??= new Elk({ workerFactory: () => new Worker(worker) })
  return columnsOf(await elk.layout(graphOf(steps, links)))
}
