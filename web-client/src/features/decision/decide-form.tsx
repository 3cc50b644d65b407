import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api, bodyOf } from '@/api/client'
import { useCallHome } from '@/shared/call-scope'
import { Card } from '@/shared/card'
import { ConfirmDialog } from '@/shared/confirm-dialog'
import { counted, inDigits } from '@/shared/format'
import { useNotice } from '@/shared/notice'
import { ProblemForm } from '@/shared/problem-form'
import { TextareaField } from '@/shared/textarea-field'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useReference } from '@/shared/use-reference'
import { useRefresh } from '@/shared/use-refresh'
import { namesOf, type Shortlist } from '@/shared/use-shortlist'
import { brokenBy, needsReason, scoreOf } from './broken'
import { ChooseTable } from './choose-table'
import { type Call, listed } from './decisions'

type Props = { call: Call; shortlist: Shortlist }
type Values = { chosen: string[]; overrideReason: string; note: string }

export function DecideForm({ call, shortlist }: Props) {
  const programmeId = useProgrammeId()
  const home = useCallHome()
  const navigate = useNavigate()
  const notify = useNotice()
  const refresh = useRefresh()
  const [isAsking, setIsAsking] = useState(false)
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
              overrideReason: needsReason(shortlist, call, new Set(chosen)) ? overrideReason || null : null,
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
  const isOverride = needsReason(shortlist, call, chosen)
  return (
    <div className="de-wide">
      <ProblemForm
        form={{
          ...form,
          onSubmit(event) {
            event.preventDefault()
            setIsAsking(true)
          },
        }}
        save="Decide"
        cancelTo={`${home}/shortlists/${shortlist.id}`}
      >
        <div className="il-grid de-halves">
          <ChooseTable
            id={form.idOf('chosen')}
            shortlist={shortlist}
            chosen={chosen}
            error={form.errorOf('chosen')}
            onChange={(ids) => form.set('chosen', ids)}
          />
          <div className="il-stack de-beside">
            <Weighed shortlist={shortlist} chosen={chosen} />
            <Card title="Why">
              {isOverride && (
                <TextareaField
                  label="Why does the panel choose otherwise?"
                  hint="It stands with the decision, for everybody who reads it."
                  {...form.field('overrideReason')}
                />
              )}
              <TextareaField label="What else is to be remembered?" optional {...form.field('note')} />
            </Card>
          </div>
        </div>
      </ProblemForm>
      {isAsking && (
        <Confirm
          shortlist={shortlist}
          chosen={chosen}
          isBusy={form.isSaving}
          onConfirm={() => form.submitWith(values)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}

/** What the ticked set is worth, and what it breaks, before anybody decides. */
function Weighed({ shortlist, chosen }: { shortlist: Shortlist; chosen: ReadonlySet<string> }) {
  const reference = useReference()
  const nameOf = namesOf(shortlist)
  const broken = brokenBy(shortlist, chosen, reference)
  const comesIn = [...chosen].filter((id) => !shortlist.selected.includes(id))
  const goesOut = shortlist.selected.filter((id) => !chosen.has(id))
  const total = scoreOf(shortlist, chosen)
  const given = shortlist.objective === null ? null : shortlist.objective - total
  return (
    <Card title="What that means" limits={broken.length > 0}>
      <div role="status">
        <p className="il-text">
          {counted(chosen.size, 'proposal is', 'proposals are')} chosen, with {inDigits(total)} points
          together
          {given !== null && Math.abs(given) >= 0.05 && (
            <>
              , {counted(Math.round(Math.abs(given) * 10) / 10, 'point', 'points')}{' '}
              {given > 0 ? 'less' : 'more'} than what was computed
            </>
          )}
          .
        </p>
        {comesIn.length > 0 && (
          <p className="il-text">
            <strong>In:</strong> {listed(comesIn.map(nameOf))}
          </p>
        )}
        {goesOut.length > 0 && (
          <p className="il-text">
            <strong>Out:</strong> {listed(goesOut.map(nameOf))}
          </p>
        )}
        {broken.length === 0 ? (
          <p className="il-text">As far as this page can tell, no limit is broken.</p>
        ) : (
          <>
            <p className="il-text">
              <strong>It breaks {counted(broken.length, 'limit', 'limits')}:</strong>
            </p>
            <ul className="de-list">
              {broken.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  )
}

type ConfirmProps = {
  shortlist: Shortlist
  chosen: ReadonlySet<string>
  isBusy: boolean
  onConfirm: () => void
  onCancel: () => void
}

function Confirm({ shortlist, chosen, isBusy, onConfirm, onCancel }: ConfirmProps) {
  const nameOf = namesOf(shortlist)
  const others = shortlist.scores.length - chosen.size - shortlist.withdrawn.length
  return (
    <ConfirmDialog
      open
      title={`Choose these ${chosen.size}?`}
      confirm={isBusy ? 'Deciding…' : 'Decide now'}
      cancel="Not yet"
      busy={isBusy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <ul className="de-list">
        {[...chosen].map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </ul>
      <p>
        <strong>It cannot be undone.</strong> The call is decided then; these are shortlisted, and the other{' '}
        {counted(others, 'proposal stays', 'proposals stay')} on the table. A letter to each proposer is
        drafted from the reasons. Nothing is sent until you send it.
      </p>
    </ConfirmDialog>
  )
}
