import { useState } from 'react'
import { AskDialog } from '@/shared/ask-dialog'
import { CheckboxesField } from '@/shared/checkboxes-field'
import { choiceOf, principlesFrom } from '@/shared/chosen-principles'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import type { Board, Cluster } from './board-state'
import { type Finding, type FindingSort, kindOf, sortOf, sortWords } from './findings'
import { useFindingCommands } from './use-finding-commands'

type Props = { board: Board; cluster?: Cluster; finding?: Finding; onClose: () => void }

/** A finding in the words of whoever writes it. What was typed stays until it is saved. */
export function FindingDialog({ board, cluster, finding, onClose }: Props) {
  const known = principlesOf(board, finding)
  const [statement, setStatement] = useState(finding?.statement ?? cluster?.title ?? '')
  const [sort, setSort] = useState<FindingSort>(() => firstSort(known.length, finding))
  const [principles, setPrinciples] = useState<string[]>(() => firstChoice(known, finding))
  const { save, refusal } = useFindingCommands()
  const isLacking = sort === 'EVIDENCE' && principles.length === 0

  async function confirm() {
    const draft = {
      statement: statement.trim(),
      ...kindOf(sort),
      principles: principlesFrom({ principles: principles.join(' ') }),
    }
    if (await save(draft, finding ? { finding } : { clusterId: cluster?.id ?? '' })) onClose()
  }

  return (
    <AskDialog
      open
      title={finding ? 'Change the finding' : `What do you find in “${cluster?.title}”?`}
      confirm={finding ? 'Save it' : 'Draw the finding'}
      isReady={statement.trim() !== '' && !isLacking}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div role="alert">{refusal && <p className="il-text">{refusal}</p>}</div>
      <TextareaField
        id="finding-statement"
        label="In a sentence"
        hint="It names nobody. It stays when the board is closed, and others read it."
        rows={3}
        value={statement}
        onChange={setStatement}
      />
      <RadiosField
        id="finding-sort"
        label="What is it?"
        options={Object.entries(sortWords).map(([value, words]) => ({ value, ...words }))}
        value={sort}
        onChange={(value) => setSort(value as FindingSort)}
      />
      {known.length > 0 && (
        <CheckboxesField
          id="finding-principles"
          label="Which principles does it speak about?"
          optional={sort !== 'EVIDENCE'}
          hint={isLacking ? 'Evidence speaks about at least one principle' : undefined}
          options={known.map((choice) => ({
            value: choiceOf(choice),
            label: `${choice.title} (version ${choice.number})`,
          }))}
          chosen={principles}
          onChange={setPrinciples}
        />
      )}
      {known.length === 0 && sort === 'EVIDENCE' && (
        <p className="il-text">No principle guided this work, so there is none to be evidence on.</p>
      )}
    </AskDialog>
  )
}

/** Those that guided the work, and others that it speaks about already. */
function principlesOf(board: Board, finding?: Finding) {
  const guided = board.everybody.retrospective.principles
  const others = (finding?.principles ?? []).filter(
    (one) => !guided.some((other) => choiceOf(one) === choiceOf(other)),
  )
  return [...guided, ...others]
}

function firstSort(principles: number, finding?: Finding): FindingSort {
  if (finding) return sortOf(finding)
  return principles > 0 ? 'EVIDENCE' : 'SYMPTOM'
}

function firstChoice(known: Finding['principles'], finding?: Finding): string[] {
  if (finding) return finding.principles.map(choiceOf)
  return known.length === 1 ? known.map(choiceOf) : []
}
