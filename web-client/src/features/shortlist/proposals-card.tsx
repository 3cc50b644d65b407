import { useState } from 'react'
import { EmptyState } from '@/shared/empty-state'
import { FilterBar, FilterSelect, FilterText } from '@/shared/filter-bar'
import { counted, inDigits, inPercent } from '@/shared/format'
import { Link } from '@/shared/link'
import { PictureCard } from '@/shared/picture-card'
import { useAddress } from '@/shared/use-address'
import { useReference } from '@/shared/use-reference'
import { type Places, ProposalTable, type Row } from './proposal-table'
import type { Scored } from './shortlists'
import type { Answer } from './use-preview'
import { reasonWords } from './words'

type Props = { of: Answer; fileName: string; places?: Places; footer?: string[] }

const shows = [
  { value: 'selected', label: 'Selected' },
  { value: 'not', label: 'Not selected' },
  { value: 'ineligible', label: 'Not eligible' },
]

/** Beyond these a page would be slow, and nobody reads them all. */
const most = 100

/** Each proposal's score with its error, how often it is selected, and why it is or is not. */
export function ProposalsCard({ of: answer, fileName, places, footer = [] }: Props) {
  const { places: placeNames, sectors } = useReference()
  const { get, searchWith } = useAddress()
  const [isWhole, setIsWhole] = useState(false)
  const rows = rowsOf(answer)
  const words = get('find')?.toLowerCase() ?? ''
  const show = get('show')
  const found = rows.filter(
    (row) =>
      `${row.title} ${row.reason}`.toLowerCase().includes(words) &&
      (show !== 'selected' || row.isSelected) &&
      (show !== 'not' || !row.isSelected) &&
      (show !== 'ineligible' || !row.eligible) &&
      (!reasonWords[show as keyof typeof reasonWords] || row.code === show),
  )
  const shown = isWhole ? found : found.slice(0, most)
  const whereOf = ({ placeCodes, sectorCodes, facilitatorDays }: Scored) =>
    [
      placeCodes.map((code) => placeNames.of(code)).join(' and '),
      sectorCodes.map((code) => sectors.of(code)).join(' and '),
      facilitatorDays > 0 && counted(facilitatorDays, 'day', 'days'),
    ]
      .filter(Boolean)
      .join(', ')
  const codes = [...new Set(rows.map(({ code }) => code))]
    .filter(
      (code): code is keyof typeof reasonWords =>
        code in reasonWords && code !== 'SELECTED' && code !== 'NOT_ELIGIBLE',
    )
    .map((code) => ({ value: code, label: `Why not: ${reasonWords[code].toLowerCase()}` }))
  return (
    <PictureCard
      title={`All ${counted(rows.length, 'proposal', 'proposals')}`}
      note={
        answer.stability
          ? 'Dots are scores, lines one standard error. “Selected in” is the share of 500 resamples of the assessors.'
          : 'Dots are scores, lines one standard error. How often each is selected is worked out once the shortlist is kept.'
      }
      fileName={fileName}
      rows={found}
      rowKey={({ proposalId }) => proposalId}
      footer={footer}
      columns={[
        { header: 'Proposal', value: ({ title }) => title },
        { header: 'Rank', value: ({ rank }) => rank, numeric: true },
        {
          header: 'Score',
          value: ({ score }) => score,
          cell: ({ score }) => (score === null ? 'Not scored' : inDigits(score)),
          numeric: true,
        },
        {
          header: 'Standard error',
          value: ({ standardError }) => standardError,
          cell: ({ standardError }) => (standardError === null ? '–' : inDigits(standardError)),
          numeric: true,
        },
        { header: 'Assessors', value: ({ assessors }) => assessors, numeric: true },
        { header: 'Selected', value: ({ isSelected }) => (isSelected ? 'yes' : 'no') },
        {
          header: 'Selected in',
          value: ({ share }) => share,
          cell: ({ share }) => (share === null ? '–' : inPercent(share)),
          numeric: true,
        },
        { header: 'Where', value: whereOf },
        {
          header: 'Eligible',
          value: ({ eligible, notEligibleBecause }) => (eligible ? 'yes' : (notEligibleBecause ?? 'no')),
        },
        { header: 'Reason', value: ({ reason }) => reason },
      ]}
      choices={
        <FilterBar label="Filter proposals" names={['find', 'show']}>
          <FilterText name="find" label="Words in its title or reason" />
          <FilterSelect name="show" label="Show" all="All" options={[...shows, ...codes]} />
        </FilterBar>
      }
    >
      {found.length === 0 ? (
        <EmptyState
          title="None fit"
          action={<Link to={searchWith({ find: null, show: null })}>Show all</Link>}
        >
          No proposal has these words in its title or reason.
        </EmptyState>
      ) : (
        <>
          {found.length < rows.length && (
            <p className="il-small" role="status">
              {found.length} of {rows.length}
            </p>
          )}
          <ProposalTable
            rows={shown}
            all={rows}
            whereOf={whereOf}
            places={places}
            hasShares={answer.stability !== null}
          />
          {found.length > shown.length && (
            <button className="il-link-button" type="button" onClick={() => setIsWhole(true)}>
              Show all {found.length}
            </button>
          )}
        </>
      )}
    </PictureCard>
  )
}

function rowsOf({ scores, selected, stability, reasons }: Answer): Row[] {
  const shares = new Map(stability?.map(({ proposalId, selectedShare }) => [proposalId, selectedShare]))
  const said = new Map(reasons.map((reason) => [reason.proposalId, reason]))
  return scores
    .map((scored) => ({
      ...scored,
      isSelected: selected.includes(scored.proposalId),
      share: shares.get(scored.proposalId) ?? null,
      reason: said.get(scored.proposalId)?.text ?? '',
      code: said.get(scored.proposalId)?.code ?? '',
    }))
    .sort(
      (one, other) =>
        (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER) ||
        one.title.localeCompare(other.title),
    )
}
