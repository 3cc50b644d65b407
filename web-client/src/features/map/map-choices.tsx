import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { inWords } from '@/shared/in-words'
import { SearchBox } from '@/shared/search-box'
import { useDimensionNames } from '@/shared/use-dimension-names'
import type { useReference } from '@/shared/use-reference'
import { type Colouring, colouringLabel, colourings, isOwn } from './map-colours'

export const views = ['referrals', 'influence', 'organisations', 'table'] as const
export type View = (typeof views)[number]

const viewWords: Record<View, string> = {
  referrals: 'Referrals',
  influence: 'Influence × interest',
  organisations: 'Organisations',
  table: 'Table',
}

const statuses = ['IDENTIFIED', 'INVITED', 'ENGAGED', 'DECLINED', 'OPTED_OUT']

type Props = { reference: ReturnType<typeof useReference>; colouring: Colouring }

/** What is on the map, whom it shows and by what they are coloured; all of it in the address. */
export function MapChoices({ reference, colouring }: Props) {
  const colours = new Set<Colouring>([...colourings, ...useDimensionNames().filter(isOwn), colouring])
  return (
    <>
      <SearchBox label="Find a person" />
      <FilterBar
        label="Choose what the map shows"
        names={['view', 'colour', 'status', 'placeCode', 'sectorCode', 'groupCode']}
      >
        <FilterSelect
          name="view"
          label="View"
          all={viewWords.referrals}
          options={views.slice(1).map((value) => ({ value, label: viewWords[value] }))}
        />
        <FilterSelect
          name="colour"
          label="Colour by"
          all={colouringLabel('wave')}
          options={[...colours].slice(1).map((value) => ({ value, label: colouringLabel(value) }))}
        />
        <FilterSelect
          name="status"
          label="Status"
          all="Any status"
          options={statuses.map((value) => ({ value, label: inWords(value) }))}
        />
        <FilterSelect name="placeCode" label="Place" all="Any place" options={reference.places.options} />
        <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={reference.sectors.options} />
        <FilterSelect name="groupCode" label="Group" all="Any group" options={reference.groups.options} />
      </FilterBar>
    </>
  )
}
