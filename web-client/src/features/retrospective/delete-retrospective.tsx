import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { ifMatch } from '@/api/versions'
import { ConfirmAction } from '@/shared/confirm-action'
import { useProgrammeId } from '@/shared/use-membership'
import { type Retrospective, retrospectivePath, useRetrospectivesHome } from './retrospectives'

type Props = { retrospective: Retrospective; open: boolean; onClose: () => void }

/** One that has not begun can go; what people wrote is not thrown away. */
export function DeleteRetrospective({ retrospective, open, onClose }: Props) {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const home = useRetrospectivesHome()
  const { id, title, version } = retrospective
  return (
    <ConfirmAction
      open={open}
      title={`Delete “${title}”?`}
      confirm="Delete it"
      cancel="Keep it"
      onCancel={onClose}
      content={`${id} goes`}
      send={() =>
        api.DELETE(retrospectivePath, {
          params: { path: { programmeId, id } },
          headers: ifMatch({ version }),
        })
      }
      done="The retrospective is deleted"
      onDone={() => void navigate(home)}
    >
      <p>
        It has not begun, so nothing that anybody wrote is lost. Its place in calendars is not: tell the team.
      </p>
    </ConfirmAction>
  )
}
