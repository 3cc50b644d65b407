import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { Skeleton } from '@/shared/skeleton'
import { LeftOutTable } from './left-out-table'
import { MailView } from './mail-view'
import { NotYet } from './not-yet'
import type { Preview, usePreview } from './use-preview'

type Props = { preview: ReturnType<typeof usePreview>; isAlone: boolean; isWhole: boolean }

/** What would be done: who is invited, who is not and why, and the mail as the first of them reads it. */
export function PreviewCards({ preview, isAlone, isWhole }: Props) {
  const { data, error } = preview
  if (!isWhole) {
    return (
      <Card title="Before you send">
        <p className="il-text">
          Say who is invited and what for: then you see here whom it reaches, whom not, and the mail itself.
        </p>
      </Card>
    )
  }
  if (error) {
    return (
      <Card title="Before you send">
        <NotYet error={error} />
      </Card>
    )
  }
  if (!data) {
    return (
      <Card title="Before you send">
        <Skeleton of="the preview" />
      </Card>
    )
  }
  return (
    <div aria-busy={!preview.isReady}>
      <Whom of={data} isAlone={isAlone} />
      {data.example && (
        <Card
          title={isAlone ? 'What they will read' : 'What the first of them will read'}
          note="Each mail carries a link of their own."
        >
          <MailView text={data.example} />
        </Card>
      )}
    </div>
  )
}

function Whom({ of: { invited, leftOut }, isAlone }: { of: Preview; isAlone: boolean }) {
  const isNobody = invited === 0
  return (
    <Card title="Before you send" limits={isNobody}>
      <p className="il-text" role="status">
        <strong>
          {isNobody
            ? isAlone
              ? 'There is something in the way'
              : 'Nobody would be invited'
            : `${counted(invited, 'person', 'people')} will be invited`}
        </strong>
        {leftOut.length > 0 && !isAlone && `, ${counted(leftOut.length, 'person', 'people')} left out`}
      </p>
      {leftOut.length > 0 && <LeftOutTable leftOut={leftOut} />}
    </Card>
  )
}
