import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { counted, inDigits } from '@/shared/format'
import { inWords } from '@/shared/in-words'
import { useAddress } from '@/shared/use-address'
import { useIsOneOf, useMembership, useProgrammeId } from '@/shared/use-membership'
import type { useReference } from '@/shared/use-reference'
import { InfluenceGrid } from './influence-grid'
import { type View, views } from './map-choices'
import { attributeOf, type Colouring, colouringLabel, isOwn, kindOf, legendOf } from './map-colours'
import { drawingOf } from './map-drawing'
import { MapFiles } from './map-files'
import { layOut } from './map-layout'
import { MapLegend } from './map-legend'
import { walk, walkingKeys } from './map-walk'
import { MoveForm } from './move-form'
import { NetworkPicture } from './network-picture'
import { NotOnTheMap } from './not-on-the-map'
import { OrganisationsTable } from './organisations-table'
import { PeopleTable } from './people-table'
import { PersonPanel } from './person-panel'
import { useMovePerson } from './use-move-person'

type Props = {
  map: Schemas['StakeholderMap']
  reference: ReturnType<typeof useReference>
  colouring: Colouring
}

const titles: Record<View, string> = {
  referrals: 'Who referred whom',
  influence: 'Influence and interest',
  organisations: 'Organisations',
  table: 'Everybody on the map',
}

/** The map in the view the address asks for, with the chosen person beside it. */
export function StakeholderMap({ map, reference, colouring }: Props) {
  const { get, change } = useAddress()
  const navigate = useNavigate()
  const programmeId = useProgrammeId()
  const isActive = useMembership(programmeId)?.programmeStatus === 'ACTIVE'
  const isTheirs = useIsOneOf('LEAD', 'FACILITATOR')
  const move = useMovePerson()
  const view = views.find((one) => one === get('view')) ?? 'referrals'
  const words = get('q')
  const { nodes, edges } = map
  const chosen = nodes.find(({ id }) => id === get('person'))
  const { places, sectors, groups } = reference

  const placeName = useMemo(() => (code: string | null) => places.of(code) ?? 'No place', [places])
  const legend = useMemo(
    () =>
      legendOf(
        nodes,
        colouring,
        nameIn(colouring, { placeCode: places.of, sectorCode: sectors.of, groupCode: groups.of }),
      ),
    [nodes, colouring, places, sectors, groups],
  )
  const drawing = useMemo(() => {
    const layout = layOut(
      nodes,
      places.options.map(({ value }) => value),
    )
    const plain = { fill: '#005eb8', outline: '#005eb8' }
    return drawingOf(
      layout,
      edges,
      ({ person }) => legend.get(kindOf(person, colouring))?.ink ?? plain,
      placeName,
    )
  }, [nodes, edges, places, legend, colouring, placeName])
  const found = useMemo(() => {
    const sought = words?.toLowerCase()
    return sought
      ? new Set(nodes.filter(({ name }) => name.toLowerCase().includes(sought)).map(({ id }) => id))
      : undefined
  }, [nodes, words])
  const marks = useMemo(() => ({ chosen: chosen?.id, found }), [chosen, found])
  const shown = found ? nodes.filter(({ id }) => found.has(id)) : nodes

  const choose = (id: string | undefined) => change({ person: id }, { replace: true })
  function press(key: string): boolean {
    if (key === 'Enter' && chosen) {
      void navigate(`/programmes/${programmeId}/stakeholders/${chosen.id}`)
      return true
    }
    if (!walkingKeys.includes(key)) return false
    choose(walk(nodes, chosen?.id, key)?.id)
    return true
  }

  const engaged = nodes.filter(({ wave }) => wave !== null).length
  const finding = `${counted(nodes.length, 'person', 'people')}, of whom ${inDigits(engaged)} engaged, and ${counted(edges.length, 'referral', 'referrals')}.`
  const note = [
    finding,
    found && `${counted(shown.length, 'person is', 'people are')} found.`,
    map.truncated && `The programme knows ${inDigits(map.people)}: those engaged first are shown.`,
    map.measures === 'PENDING' && 'Who stands between others is being computed.',
  ]
  const mayMove = isActive && isTheirs ? move : undefined

  return (
    <div className="mp-columns">
      <Card
        title={titles[view]}
        note={<span role="status">{note.filter(Boolean).join(' ')}</span>}
        tools={
          <MapFiles
            people={shown}
            drawing={drawing}
            legend={[...legend.values()]}
            limitations={map.limitations}
            attribute={attributeOf(colouring)}
          />
        }
      >
        {view === 'referrals' && (
          <>
            <MapLegend legend={[...legend.values()]} />
            <NetworkPicture
              drawing={drawing}
              marks={marks}
              finding={finding}
              onChoose={choose}
              onKey={press}
            />
            <p className="il-note">
              Seeds are in the middle and each ring is a wave; people who have not engaged stand outside. A
              wedge is as wide as its place has people, and larger dots brought more people in. Hold Ctrl to
              enlarge with the wheel.
            </p>
          </>
        )}
        {view === 'influence' && (
          <InfluenceGrid people={shown} chosen={chosen?.id} onChoose={choose} onMove={mayMove} />
        )}
        {view === 'organisations' && <OrganisationsTable people={shown} edges={edges} />}
        {view === 'table' && (
          <PeopleTable
            people={shown.toSorted((a, b) => b.cutOff - a.cutOff || b.branch - a.branch)}
            placeName={placeName}
            own={isOwn(colouring) ? colouringLabel(colouring) : undefined}
          />
        )}
      </Card>
      <div className="il-stack">
        {(view === 'referrals' || view === 'influence') && (
          <>
            <PersonPanel person={chosen} placeName={placeName} />
            {view === 'influence' && chosen && mayMove && (
              <MoveForm key={`${chosen.id} ${chosen.version}`} person={chosen} onMove={mayMove} />
            )}
          </>
        )}
        <NotOnTheMap limitations={map.limitations} />
      </div>
    </div>
  )
}

type NameOf = (code: string) => string | undefined

/** What a value of the colouring is called. */
function nameIn(colouring: Colouring, names: Partial<Record<Colouring, NameOf>>): (value: string) => string {
  if (colouring === 'wave') return (value) => (value === '0' ? 'Seed' : `Wave ${value}`)
  if (colouring === 'community') return (value) => `Community ${Number(value) + 1}`
  if (isOwn(colouring)) return (value) => value
  return (value) => names[colouring]?.(value) ?? inWords(value)
}
