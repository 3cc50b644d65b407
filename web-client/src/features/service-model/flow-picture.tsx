import { Card } from '@/shared/card'
import { QueryView } from '@/shared/query-view'
import type { Marks } from './boxes'
import { ModelPicture } from './model-picture'
import { countsOf, findingOf } from './model-words'
import { type OneFlow, pinsIn } from './one-flow'
import { Legend, Outline } from './outline'
import { useLayout } from './use-layout'

type Props = { flow: OneFlow; title?: string; marks?: Marks }

/** A journey to look at, with its outline below. */
export function FlowPicture({ flow, title = flow.flow.name, marks }: Props) {
  const layout = useLayout(flow, marks)
  return (
    <Card title={title} note={countsOf(flow)}>
      <QueryView query={layout} what="the picture">
        {(laidOut) => (
          <ModelPicture
            layout={laidOut}
            finding={title === flow.flow.name ? findingOf(flow) : `${title}. ${findingOf(flow)}`}
          />
        )}
      </QueryView>
      <Legend pins={pinsIn(flow)} answered={marks?.answered} />
      <details>
        <summary>As an outline</summary>
        <Outline flow={flow} answered={marks?.answered} />
      </details>
    </Card>
  )
}
