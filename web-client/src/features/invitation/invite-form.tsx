import { useState } from 'react'
import { api, bodyOf, type Schemas } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { type BudgetRefusal, budgetRefusalIn, inPlainWords } from '@/shared/budget-refusal'
import { Card } from '@/shared/card'
import { counted } from '@/shared/format'
import { OverBudget } from '@/shared/over-budget'
import { ProblemForm } from '@/shared/problem-form'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import {
  type Invitee,
  type InviteValues,
  invitationFrom,
  isSameInvitation,
  onlyPerson,
  roundFrom,
  roundOf,
  usualTime,
} from './invite-values'
import { PreviewCards } from './preview-cards'
import type { Template } from './templates'
import { type Preview, usePreview } from './use-preview'
import { WhatFields } from './what-fields'
import { WhomFields } from './whom-fields'

/** What was made: an invitation of somebody alone, or a round. */
export type Made = { one: Schemas['Invitation'] } | { round: Schemas['InvitationRoundOutcome'] }

type Props = {
  initial: InviteValues
  templates: Template[]
  /** Whom the address handed over: another draft for others. */
  handedOver: string
  cancelTo: string
  onMade: (made: Made) => void
}

export function InviteForm({ initial, templates, handedOver, cancelTo, onMade }: Props) {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const [refused, setRefused] = useState<BudgetRefusal & { sent: InviteValues }>()
  const params = { path: { programmeId } }

  async function invite(sent: InviteValues, headers: Record<string, string>): Promise<Made> {
    const alone = onlyPerson(sent)
    return alone ? { one: await one(sent, alone, headers) } : { round: await several(sent, headers) }
  }

  async function several(sent: InviteValues, headers: Record<string, string>) {
    const body = roundFrom(sent)
    return bodyOf(await api.POST('/programmes/{programmeId}/invitation-rounds', { params, body, headers }))
  }

  async function one(sent: InviteValues, alone: Invitee, headers: Record<string, string>) {
    const body = invitationFrom(sent, alone)
    try {
      return bodyOf(await api.POST('/programmes/{programmeId}/invitations', { params, body, headers }))
    } catch (error) {
      const refusal = budgetRefusalIn(error)
      if (!refusal || !isProblemError(error)) throw error
      setRefused({ ...refusal, sent })
      throw inPlainWords(error, refusal)
    }
  }

  const form = useProblemForm<InviteValues, Made>({
    draftKey: `${programmeId}/invitations/new/${handedOver}`,
    initial,
    pointers: { people: '/stakeholderIds', person: '/stakeholderId', day: '/sendAt' },
    submit: invite,
    once: true,
    async onSaved(made) {
      onMade(made)
      await refresh()
    },
  })
  const { values, field, replace } = form
  const preview = usePreview(values)
  const alone = onlyPerson(values)
  const template = templates.find(({ id }) => id === values.templateId)

  function inviteOn(day: string) {
    const later: InviteValues = { ...values, when: 'LATER', day, time: values.time || usualTime }
    replace(later)
    form.submitWith(later)
  }

  return (
    <div className="iv-wide">
      <ProblemForm form={form} save={verb(values, preview.data)} cancelTo={cancelTo}>
        {refused && alone && isSameInvitation(refused.sent, values) && (
          <OverBudget
            verb="Invite"
            availableFrom={refused.availableFrom}
            reason={field('overrideReason')}
            busy={form.isSaving}
            onLater={inviteOn}
            onInsist={() => form.submitWith({ ...values, insists: 'YES' })}
          />
        )}
        <div className="il-grid il-grid--halves">
          <div className="il-stack">
            <Card title="Who, and what for">
              <WhomFields form={form} mayBeWave={template?.purpose === 'ENGAGE'} />
              <WhatFields form={form} templates={templates} />
            </Card>
          </div>
          <div className="il-stack">
            <PreviewCards
              preview={preview}
              isAlone={alone !== undefined}
              isWhole={roundOf(values) !== undefined}
            />
          </div>
        </div>
      </ProblemForm>
    </div>
  )
}

function verb(values: InviteValues, preview: Preview | undefined): string {
  const verbs = values.when === 'LATER' ? 'Schedule' : 'Send'
  if (onlyPerson(values)) return `${verbs} invitation`
  return preview && preview.invited > 0
    ? `${verbs} ${counted(preview.invited, 'invitation', 'invitations')}`
    : `${verbs} invitations`
}
