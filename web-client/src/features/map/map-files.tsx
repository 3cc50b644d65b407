import { api } from '@/api/client'
import { csvOf, download } from '@/shared/csv'
import { DownloadList } from '@/shared/download-list'
import { Icon } from '@/shared/icon'
import { useProgrammeId } from '@/shared/use-membership'
import type { LegendEntry } from './map-colours'
import { type Drawing, svgOf } from './map-drawing'
import type { Person } from './map-layout'

const pixels = 2400

type Props = { people: Person[]; drawing: Drawing; legend: LegendEntry[] }

/** The map as files: a table, pictures, and what other tools for networks read. */
export function MapFiles({ people, drawing, legend }: Props) {
  const programmeId = useProgrammeId()
  const svg = () => svgOf(drawing, legend, 'Stakeholder map')
  const graphMl = () =>
    api.GET('/programmes/{programmeId}/stakeholder-map/graphml', {
      params: { path: { programmeId } },
      headers: { Accept: 'application/graphml+xml' },
      parseAs: 'blob',
    })
  return (
    <div className="il-tools">
      <Save name="CSV" onSave={() => download('stakeholder-map.csv', csvOfPeople(people))} />
      <Save
        name="SVG"
        onSave={() => download('stakeholder-map.svg', new Blob([svg()], { type: 'image/svg+xml' }))}
      />
      <Save name="PNG" onSave={() => void savePng(svg())} />
      <DownloadList fileName="stakeholder-map.graphml" read={graphMl}>
        GraphML
      </DownloadList>
    </div>
  )
}

function Save({ name, onSave }: { name: string; onSave: () => void }) {
  return (
    <button className="il-link-button" type="button" onClick={onSave}>
      <Icon name="download" small /> {name}
    </button>
  )
}

const columns = [
  'id',
  'name',
  'status',
  'wave',
  'organisationName',
  'placeCode',
  'sectorCode',
  'groupCode',
  'influence',
  'interest',
  'degree',
  'betweenness',
  'community',
  'cutOff',
  'branch',
] as const satisfies (keyof Person)[]

export function csvOfPeople(people: Person[]): string {
  return csvOf(
    [...columns],
    people.map((person) => columns.map((column) => person[column])),
  )
}

async function savePng(svg: string) {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = (pixels * picture.naturalHeight) / picture.naturalWidth
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((file) => {
    if (file) download('stakeholder-map.png', file)
  }, 'image/png')
}
