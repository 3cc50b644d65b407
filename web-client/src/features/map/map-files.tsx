import { api, type Schemas } from '@/api/client'
import { download } from '@/shared/csv'
import { DownloadList } from '@/shared/download-list'
import { Icon } from '@/shared/icon'
import { twinCsv } from '@/shared/picture-card'
import { limitationLines, savePng, saveSvg } from '@/shared/picture-files'
import { useProgrammeId } from '@/shared/use-membership'
import type { LegendEntry } from './map-colours'
import { type Drawing, svgOf } from './map-drawing'
import type { Person } from './map-layout'

type Props = {
  people: Person[]
  drawing: Drawing
  legend: LegendEntry[]
  /** What goes with every file. */
  limitations: Schemas['StatedLimitation'][]
  /** Of one's own, that the files tell, too. */
  attribute: string | undefined
}

const fileName = 'stakeholder-map'

/** The map as files: a table, pictures, and what other tools for networks read. */
export function MapFiles({ people, drawing, legend, limitations, attribute }: Props) {
  const programmeId = useProgrammeId()
  const lines = limitationLines(limitations)
  const svg = () => svgOf(drawing, legend, 'Stakeholder map', lines)
  const graphMl = () =>
    api.GET('/programmes/{programmeId}/stakeholder-map/graphml', {
      params: { path: { programmeId }, query: { attribute } },
      headers: { Accept: 'application/graphml+xml' },
      parseAs: 'blob',
    })
  return (
    <div className="il-tools">
      <Save name="CSV" onSave={() => download(`${fileName}.csv`, csvOfPeople(people, lines))} />
      <Save name="SVG" onSave={() => saveSvg(fileName, svg())} />
      <Save name="PNG" onSave={() => void savePng(fileName, svg())} />
      <DownloadList fileName={`${fileName}.graphml`} read={graphMl}>
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
  'attribute',
  'influence',
  'interest',
  'degree',
  'betweenness',
  'community',
  'cutOff',
  'branch',
] as const satisfies (keyof Person)[]

export function csvOfPeople(people: Person[], footer: string[] = []): string {
  return twinCsv(
    columns.map((column) => ({ header: column, value: (person: Person) => person[column] })),
    people,
    footer,
  )
}
