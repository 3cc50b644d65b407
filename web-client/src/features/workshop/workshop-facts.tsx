import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { DownloadList } from '@/shared/download-list'
import { Facts } from '@/shared/facts'
import { Link } from '@/shared/link'
import { inProgrammeTime } from '@/shared/programme-time'
import { useProgrammeId } from '@/shared/use-membership'
import { lengthInWords } from './workshop-words'
import { useWorkshopsHome, type Workshop } from './workshops'

type Props = { workshop: Workshop; timeZone: string; mayEdit: boolean }

/** What it is for, when and where; with an entry for a calendar. */
export function WorkshopFacts({ workshop, timeZone, mayEdit }: Props) {
  const programmeId = useProgrammeId()
  const { id, aim, startsAt, minutes, venue } = workshop
  const edit = `${useWorkshopsHome()}/${id}/edit`
  const entry = () =>
    api.GET('/programmes/{programmeId}/workshops/{id}/calendar', {
      params: { path: { programmeId, id } },
      parseAs: 'blob',
    })
  return (
    <Card title="About it" tools={mayEdit && <Link to={edit}>Change it</Link>}>
      <Facts
        of={[
          { term: 'What it is for', value: <span className="ws-text">{aim}</span> },
          {
            term: 'When',
            value: inProgrammeTime(startsAt, timeZone),
            note: `For ${lengthInWords(minutes)}`,
          },
          { term: 'Where', value: venue ?? 'Not said yet' },
        ]}
      />
      <DownloadList fileName="workshop.ics" type="text/calendar" what="calendar file" read={entry}>
        Load for your calendar
      </DownloadList>
    </Card>
  )
}
