import { type RefObject, useRef } from 'react'
import { Card } from '@/shared/card'
import { QueryView } from '@/shared/query-view'
import type { Marks } from './boxes'
import { keysOf } from './legend'
import { ModelPicture } from './model-picture'
import { countsOf, findingOf } from './model-words'
import type { OneFlow } from './one-flow'
import { Outline } from './outline'
import { PictureFiles } from './picture-files'
import { Legend } from './signs'
import { useLayout } from './use-layout'

type Props = {
  flow: OneFlow
  title?: string
  marks?: Marks
  /** Where it is drawn, for whoever keeps it beside others. */
  drawing?: RefObject<SVGSVGElement | null>
  /** What a file of it alone is called. */
  file?: { name: string; title: string }
}

/** A journey to look at, with its outline below. */
export function FlowPicture({ flow, title = flow.flow.name, marks, drawing, file }: Props) {
  const layout = useLayout(flow, marks)
  const own = useRef<SVGSVGElement>(null)
  const drawn = drawing ?? own
  const keys = keysOf([flow], marks)
  return (
    <Card
      title={title}
      note={countsOf(flow)}
      tools={
        file &&
        layout.data && (
          <PictureFiles {...file} drawings={[{ drawing: drawn }]} keys={keys} below={[findingOf(flow)]} />
        )
      }
    >
      <QueryView query={layout} what="the picture">
        {(laidOut) => (
          <ModelPicture
            layout={laidOut}
            drawing={drawn}
            finding={title === flow.flow.name ? findingOf(flow) : `${title}. ${findingOf(flow)}`}
          />
        )}
      </QueryView>
      <Legend keys={keys} />
      <details>
        <summary>As an outline</summary>
        <Outline flow={flow} answered={marks?.answered} />
      </details>
    </Card>
  )
}
