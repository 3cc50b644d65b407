import { useState } from 'react'
import { DragArea } from '@/shared/drag-area'
import { firstWords } from '@/shared/first-words'
import { counted } from '@/shared/format'
import { MoveTo } from '@/shared/move-to'
import { PickedContext } from '@/shared/picked'
import { useAddress } from '@/shared/use-address'
import { useFocusOn } from '@/shared/use-focus-on'
import { AloneArea } from './alone-area'
import { useGrouping } from './board-commands'
import { type Board, type Cluster, grouped, type Note } from './board-state'
import { ClusterCard } from './cluster-card'
import { GroupBar } from './group-bar'
import { KeepBack } from './keep-back'
import { PickedBar } from './picked-bar'
import { PutTogether } from './put-together'
import { useSitting } from './sitting'
import { Suggestions } from './suggestions'

/** Notes are put together: by dragging, or by picking them and saying where they go. */
export function GroupBoard({ board }: { board: Board }) {
  const { notes, clusters } = board.everybody
  const { get } = useAddress()
  const isBoard = get('view') !== 'list'
  const showsSuggestions = get('suggestions') === 'on'
  const { place, putTogether } = useGrouping()
  const { announce } = useSitting()
  const focusOn = useFocusOn()
  const [ids, setIds] = useState<string[]>([])
  const [asks, setAsks] = useState<'together' | 'move' | 'keep back'>()
  // Somebody else may have taken one away meanwhile.
  const picked = ids.flatMap((id) => notes.find((note) => note.id === id) ?? [])
  const { of, alone } = grouped(notes, clusters)

  function toggle(id: string) {
    const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
    setIds(next)
    announce(`${next.length} picked`)
  }

  function done(focus: string) {
    setIds([])
    setAsks(undefined)
    focusOn(focus)
  }

  async function together(these: Note[], title: string) {
    const made = await putTogether(idsOf(these), title)
    if (made) done(`cluster-${made.id}`)
    return made !== undefined
  }

  function moveTo(these: Note[], cluster: Cluster | null) {
    void place(idsOf(these), cluster)
    done(cluster ? `cluster-${cluster.id}` : 'alone')
  }

  function drop(these: Note[], target: string) {
    const [kind, id] = target.split(':')
    const onto = notes.find((note) => note.id === id)
    const cluster = clusters.find((one) => one.id === id)
    if (kind === 'note' && onto && !these.includes(onto)) {
      void together([onto, ...these], firstWords(onto.text))
    } else if (cluster && these.some(({ clusterId }) => clusterId !== cluster.id)) {
      moveTo(these, cluster)
    } else if (kind === 'alone' && these.some(({ clusterId }) => clusterId !== null)) {
      moveTo(these, null)
    }
  }

  const pick = {
    isPicked: (id: string) => ids.includes(id),
    toggle,
    isBoard,
    onKeyDown(event: React.KeyboardEvent, id: string) {
      const asked = event.key === 'Enter' ? 'together' : event.key.toLowerCase() === 'm' ? 'move' : undefined
      if (!asked || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      if (asked === 'move' && clusters.length === 0) return
      if (!ids.includes(id)) toggle(id)
      setAsks(asked)
    },
  }

  return (
    <PickedContext value={pick}>
      <GroupBar clusters={clusters.length} alone={alone.length} />
      {showsSuggestions && <Suggestions board={board} alone={alone} />}
      <PickedBar
        count={picked.length}
        mayMove={clusters.length > 0}
        mayTakeOut={picked.some(({ clusterId }) => clusterId !== null)}
        mayKeepBack={board.facilitates && picked.length === 1}
        onPutTogether={() => setAsks('together')}
        onMove={() => setAsks('move')}
        onTakeOut={() => moveTo(picked, null)}
        onKeepBack={() => setAsks('keep back')}
        onLetGo={() => done(`pick-${ids[0]}`)}
      />
      <DragArea
        with={(id) => (ids.includes(id) ? picked : notes.filter((note) => note.id === id))}
        many="notes"
        onDrop={drop}
      >
        <div className={isBoard ? 'gr-group' : 'gr-group gr-group--list'}>
          <AloneArea notes={alone} board={board} hasClusters={clusters.length > 0} />
          {clusters.length > 0 && (
            <div className="gr-clusters">
              {clusters.map((cluster) => (
                <ClusterCard key={cluster.id} cluster={cluster} notes={of(cluster.id)} board={board} />
              ))}
            </div>
          )}
        </div>
      </DragArea>
      {asks === 'together' && (
        <PutTogether
          notes={picked}
          onConfirm={(title) => together(picked, title)}
          onClose={() => setAsks(undefined)}
        />
      )}
      {asks === 'move' && (
        <MoveTo
          what={counted(picked.length, 'note', 'notes')}
          clusters={clusters}
          onConfirm={(cluster) => moveTo(picked, cluster)}
          onClose={() => setAsks(undefined)}
        />
      )}
      <KeepBack note={asks === 'keep back' ? picked[0] : undefined} onClose={() => done('alone')} />
    </PickedContext>
  )
}

const idsOf = (notes: Note[]) => notes.map(({ id }) => id)
