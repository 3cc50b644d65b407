import { useState } from 'react'
import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { DownloadList } from '@/shared/download-list'
import { reasonOf } from '@/shared/failure'
import { useNotice } from '@/shared/notice'
import { useProgrammeId } from '@/shared/use-membership'
import type { Board } from './board-state'
import { useMayLead } from './retrospectives'
import { SendSummary } from './send-summary'
import './findings.css'

const summaryPath = '/programmes/{programmeId}/retrospectives/{id}/summary'

const forms = [
  { label: 'Download as PDF', ending: 'pdf', type: 'application/pdf' },
  { label: 'Download as CSV', ending: 'csv', type: 'text/csv' },
  { label: 'Download as Markdown', ending: 'md', type: 'text/markdown' },
]

/** What came of it, to be taken along or sent to the others. */
export function SummaryTools({ board }: { board: Board }) {
  const programmeId = useProgrammeId()
  const { id, title, anonymity } = board.everybody.retrospective
  const mayLead = useMayLead() && board.facilitates
  const notify = useNotice()
  const [asks, setAsks] = useState(false)
  const read = (type: string) =>
    api.GET(summaryPath, {
      params: { path: { programmeId, id } },
      headers: { Accept: type },
      parseAs: 'blob',
    })

  async function copy() {
    try {
      const { data } = await read('text/markdown')
      await navigator.clipboard.writeText(await (data as unknown as Blob).text())
      notify('The summary is copied, as Markdown')
    } catch (error) {
      notify(
        error instanceof DOMException
          ? 'The browser did not let it be copied. Download it instead.'
          : `The summary could not be read. ${reasonOf(error)}`,
      )
    }
  }

  return (
    <Card
      title="Take it along"
      note={
        anonymity === 'ANONYMOUS'
          ? 'What was said, what was found, what will be done, and whether the principles helped. It does not tell who wrote what.'
          : 'What was said and by whom, what was found, what will be done, and whether the principles helped.'
      }
    >
      <div className="rt-along">
        {forms.map(({ label, ending, type }) => (
          <DownloadList
            key={ending}
            fileName={`${fileNameOf(title)}.${ending}`}
            type={type}
            what="summary"
            read={() => read(type)}
          >
            {label}
          </DownloadList>
        ))}
        <button className="il-link-button" type="button" onClick={() => void copy()}>
          Copy
        </button>
        {mayLead && (
          <button
            className="nhsuk-button nhsuk-button--secondary il-button--small"
            type="button"
            onClick={() => setAsks(true)}
          >
            Send to all…
          </button>
        )}
      </div>
      {asks && <SendSummary board={board} onClose={() => setAsks(false)} />}
    </Card>
  )
}

/** "First look back" as "first-look-back" */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
  return plain || 'retrospective'
}
