import { useState } from 'react'
import { Card } from '@/shared/card'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { EmptyState } from '@/shared/empty-state'
import { TextField } from '@/shared/text-field'
import { idsIn, roundLabels } from './round-values'
import type { Choosable } from './use-challenges'
import type { RoundForm } from './use-round-form'

/** From so many on, they are found by words. */
const many = 12
const most = 60

/** Which challenges are ranked. Those chosen stay in sight whatever is searched for. */
export function ChallengeFields({ form, challenges }: { form: RoundForm; challenges: Choosable[] }) {
  const [words, setWords] = useState('')
  const chosen = idsIn(form.values.challengeIds)
  const wanted = words.trim().toLowerCase()
  const shown = challenges.filter(
    ({ id, statement }) => chosen.includes(id) || statement.toLowerCase().includes(wanted),
  )
  const all = challenges.slice(0, most).map(({ id }) => id)
  const choose = (ids: string[]) => form.set('challengeIds', ids.join(' '))
  return (
    <Card title="Challenges" note={`${chosen.length} of ${challenges.length} chosen`}>
      {challenges.length < 2 ? (
        <EmptyState title="Fewer than two challenges to rank">
          Write down the challenges first: a round ranks two at least.
        </EmptyState>
      ) : (
        <>
          {challenges.length > many && (
            <TextField
              id={`${form.idOf('challengeIds')}-find`}
              label="Find a challenge"
              type="search"
              value={words}
              onChange={setWords}
            />
          )}
          <div className="il-buttons pr-all">
            <button className="il-link-button" type="button" onClick={() => choose(all)}>
              {challenges.length > most ? `Choose the first ${most}` : 'Choose all'}
            </button>
            <button className="il-link-button" type="button" onClick={() => choose([])}>
              Choose none
            </button>
          </div>
          <CheckboxesField
            id={form.idOf('challengeIds')}
            label={roundLabels.challengeIds ?? ''}
            hint={`From 2 to ${most}. Each voter sees them in an order of their own, so that where one stands steers nobody.`}
            options={shown.map(({ id, statement }) => ({ value: id, label: statement }))}
            chosen={chosen}
            error={form.errorOf('challengeIds')}
            onChange={choose}
          />
        </>
      )}
    </Card>
  )
}
