import { FilterBar, FilterSelect } from '@/shared/filter-bar'
import { useAddress } from '@/shared/use-address'
import { useReference } from '@/shared/use-reference'
import { kindOptions, stateOptions, whoOptions } from './insight-words'
import { insightFilters, useSeesSources, useThemes } from './insights'

/** All that narrows the list beside its search. */
export function InsightFilterBar() {
  const themes = useThemes()
  const names = insightFilters.filter((name) => name !== 'q')
  const titles = (themes.data?.results ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar label="Filter insights" names={names}>
      <FilterSelect name="kind" label="Kind" all="Both" options={kindOptions} />
      <FilterSelect
        name="themeId"
        label="Theme"
        all="Any theme"
        options={[{ value: 'NONE', label: 'Of no theme' }, ...titles]}
      />
      <FilterSelect name="state" label="State" all="Kept" options={stateOptions} />
      <FilterSelect name="whoCouldAct" label="Who could act" all="Anybody" options={whoOptions} />
      {useSeesSources() && <SourceFilters />}
      <ConversationFilter />
    </FilterBar>
  )
}

function SourceFilters() {
  const { places, sectors, groups } = useReference()
  return (
    <>
      <FilterSelect name="placeCode" label="Place" all="Any place" options={places.options} />
      <FilterSelect name="sectorCode" label="Sector" all="Any sector" options={sectors.options} />
      <FilterSelect name="groupCode" label="Group" all="Any group" options={groups.options} />
    </>
  )
}

/** Which conversation they rest on comes from links. */
function ConversationFilter() {
  const conversationId = useAddress().get('conversationId')
  return conversationId ? (
    <FilterSelect
      name="conversationId"
      label="Conversation"
      all="Any conversation"
      options={[{ value: conversationId, label: 'One conversation' }]}
    />
  ) : null
}
