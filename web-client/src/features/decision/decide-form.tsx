import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import type { Shortlist } from '@/shared/use-shortlist'
import { ChooseTable } from './choose-table'
import { ConfirmDecision } from './confirm-decision'
import { useChoice } from './use-choice'
import { Weighed } from './weighed'

type Props = { shortlist: Shortlist }
type Values = { chosen: string[]; overrideReason: string; note: string }

/** Which proposals are chosen, what that means, and why. */
export function DecideForm({ shortlist }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [isAsking, setIsAsking] = useState(false)
  /** Pressed, perhaps before it is known what the choice means. */
  const [isPressed, setIsPressed] = useState(false)
  const [isUnsaid, setIsUnsaid] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const form = useProblemForm<Values, unknown>({
    draftKey: `decision ${shortlist.id}`,
    initial: { chosen: shortlist.selected, overrideReason: '', note: '' },
    once: true,
    submit: async ({ chosen, overrideReason, note }, headers) => {
      try {
        return bodyOf(
          await api.POST('/programmes/{programmeId}/shortlists/{id}/decision', {
            params: { path: { programmeId, id: shortlist.id } },
            body: {
              chosen,
              overrideReason: isOverride ? overrideReason || null : null,
              note: note || null,
            },
            headers,
          }),
        )
      } catch (error) {
        // Somebody else may have decided meanwhile, or a proposal may have been withdrawn.
        void refresh()
        throw error
      } finally {
        setIsAsking(false)
      }
    },
    async onSaved() {
      await navigate(`${home}/decision`)
      notify('It is decided. The letters are drafted.')
      await refresh()
    },
  })
  const { values } = form
  const chosen = new Set(values.chosen)
  const choice = useChoice(shortlist.id, values.chosen)
  // What cannot be weighed is refused with the reason when it is sent.
  const isSettled =
    choice.isCurrent && (choice.preview !== undefined || choice.error !== null || chosen.size === 0)
  const isOverride: boolean = choice.preview
    ? choice.preview.override !== null
    : form.errorOf('overrideReason') !== undefined
  const reasonId = form.idOf('overrideReason')
  const chosenId = form.idOf('chosen')
  const lacksAll = chosen.size === 0
  const lacksReason = isOverride && values.overrideReason.trim() === ''
  useEffect(() => {
    if (!isPressed || !isSettled) return
    setIsPressed(false)
    setIsTried(true)
    setIsUnsaid(lacksReason)
    if (lacksAll) document.getElementById(chosenId)?.focus()
    else if (lacksReason) document.getElementById(reasonId)?.focus()
    else setIsAsking(true)
  }, [isPressed, isSettled, lacksAll, chosenId, lacksReason, reasonId])
  const reason = form.field('overrideReason')
  return (
    <div className="de-wide">
      <ProblemForm
        form={{
          ...form,
          onSubmit(event) {
            event.preventDefault()
            setIsPressed(true)
          },
        }}
        save="Decide"
        cancelTo={`${home}/shortlists/${shortlist.id}`}
      >
        <div className="il-grid de-halves">
          <ChooseTable
            id={chosenId}
            shortlist={shortlist}
            chosen={chosen}
            error={isTried && lacksAll ? 'Tick at least one proposal' : form.errorOf('chosen')}
            onChange={(ids) => form.set('chosen', ids)}
          />
          <div className="il-stack de-beside">
            <Weighed shortlist={shortlist} chosen={chosen} of={choice} />
            <Card title="Why">
              {isOverride && (
                <TextareaField
                  label="Why does the panel choose otherwise?"
                  hint={`It stands with the decision, for everybody who reads it. Needed, since ${choice.preview?.override ?? 'the choice differs'}.`}
                  {...reason}
                  error={isUnsaid && lacksReason ? 'Say why, before it is decided' : reason.error}
                />
              )}
              <TextareaField label="What else is to be remembered?" optional {...form.field('note')} />
            </Card>
          </div>
        </div>
      </ProblemForm>
      {isAsking && (
        <ConfirmDecision
          shortlist={shortlist}
          chosen={chosen}
          broken={choice.preview?.set.broken ?? []}
          reason={isOverride ? values.overrideReason : ''}
          isBusy={form.isSaving}
          onConfirm={() => form.submitWith(values)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
