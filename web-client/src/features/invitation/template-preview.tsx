import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '@/api/client'
import { Card } from '@/shared/card'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import { MailView } from './mail-view'
import { NotYet } from './not-yet'
import { mostDays, mostMinutes, type TemplateValues, wholeNumber } from './template-values'

/** The mail as somebody invented would read it, while it is being written. */
export function TemplatePreview({ values }: { values: TemplateValues }) {
  const programmeId = useProgrammeId()
  const { subject, body } = values
  const written = JSON.stringify({
    message: { subject, body },
    minutes: wholeNumber(values.minutes, mostMinutes) ?? null,
    daysToAnswer: wholeNumber(values.daysToAnswer, mostDays) ?? null,
  })
  const settled = useSettled(written)
  const isWritten = subject.trim() !== '' && body.trim() !== ''
  const preview = useQuery({
    queryKey: ['preview', programmeId, settled],
    queryFn: async () =>
      bodyOf(
        await api.POST('/programmes/{programmeId}/invitations/preview', {
          params: { path: { programmeId } },
          body: JSON.parse(settled),
        }),
      ),
    enabled: isWritten,
    placeholderData: keepPreviousData,
    retry: false,
  })

  return (
    <Card title="How it reads" note="For somebody invented.">
      {!isWritten && <p className="il-text">Write a subject and a text to see the mail.</p>}
      {isWritten && preview.error && <NotYet error={preview.error} />}
      {isWritten && !preview.error && preview.data && <MailView text={preview.data} />}
    </Card>
  )
}
