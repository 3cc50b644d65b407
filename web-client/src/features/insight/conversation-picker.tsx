import { keepPreviousData } from '@tanstack/react-query'
import { queries } from '@/api/client'
import { Combobox } from '@/shared/combobox'
import { inDays } from '@/shared/format'
import { useProgrammeId } from '@/shared/use-membership'
import { useSettled } from '@/shared/use-settled'
import type { InsightForm } from './insight-fields'
import {
  conversationsIn,
  type InsightValues,
  insightLabels,
  withConversation,
  withConversations,
} from './insight-values'

/** Finds conversations that were held by what they were about, and lets several be chosen. */
export function ConversationPicker({ form }: { form: InsightForm }) {
  const programmeId = useProgrammeId()
  const { values, replace, field } = form
  const chosen = conversationsIn(values)
  const typed = (values.conversation ?? '').trim()
  const q = useSettled(typed)
  const found = queries.useQuery(
    'get',
    '/programmes/{programmeId}/conversations',
    { params: { path: { programmeId }, query: { q, state: 'HELD', limit: 10 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  )
  const fitting =
    q === '' ? [] : (found.data?.results ?? []).filter(({ id }) => !chosen.some((one) => one.id === id))
  const without = (id: string): InsightValues =>
    withConversations(
      values,
      chosen.filter((one) => one.id !== id),
    )
  return (
    <>
      <Combobox
        {...field('conversation')}
        label={insightLabels.conversation}
        hint="Type what it was about, then choose. Everybody who took part is a voice behind the insight."
        optional
        isReading={q !== typed || found.isFetching}
        error={form.errorOf('conversation') ?? form.errorOf('conversationIds')}
        options={fitting.map(({ id, title, day, people }) => ({
          value: id,
          label: title,
          hint: [inDays(day), ...people.map(({ name }) => name ?? 'erased person')].join(', '),
        }))}
        onChoose={(id) => {
          const one = fitting.find((conversation) => conversation.id === id)
          if (one) replace(withConversation(values, { id, title: one.title }))
        }}
      />
      {chosen.length > 0 && (
        <ul className="is-list" aria-label="Conversations it rests on">
          {chosen.map(({ id, title }, index) => (
            <li key={id}>
              {title}{' '}
              <button className="il-link-button" type="button" onClick={() => replace(without(id))}>
                Take out<span className="nhsuk-u-visually-hidden"> “{title}”</span>
              </button>
              {form.errorOf(`conversationIds/${index}`) && (
                <p className="nhsuk-error-message" id={form.idOf(`conversationIds/${index}`)} tabIndex={-1}>
                  {form.errorOf(`conversationIds/${index}`)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
