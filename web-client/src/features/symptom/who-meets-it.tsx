import { Card } from '@/shared/card'
import { Count } from '@/shared/count'
import { DataTable } from '@/shared/data-table'
import { capital } from '@/shared/in-words'
import type { Symptom } from './symptoms'

type Part = Symptom['sectors'][number]

/** In which sectors and by which groups it is met: by people behind its insights, and by projects that found it. */
export function WhoMeetsIt({ symptom: { sectors, groups } }: { symptom: Symptom }) {
  const all = [...sectors, ...groups]
  const isHidden = all.some(({ people }) => people === null)
  return (
    <Card title="Who meets it" note="People who told of it, and projects whose teams found it.">
      {all.length === 0 && <p className="il-text">Nobody is known to meet it yet.</p>}
      {sectors.length > 0 && <Parts caption="By sector" of={sectors} hasProjects />}
      {groups.length > 0 && <Parts caption="By stakeholder group" of={groups} />}
      {isHidden && (
        <p className="il-small">
          Numbers of fewer than five people are hidden, with any that would give one away.
        </p>
      )}
    </Card>
  )
}

function Parts({ caption, of, hasProjects = false }: { caption: string; of: Part[]; hasProjects?: boolean }) {
  return (
    <DataTable
      caption={caption}
      showCaption
      rows={of}
      rowKey={({ code }) => code}
      columns={[
        { header: capital(caption.slice(3)), cell: ({ name }) => name },
        { header: 'People', numeric: true, cell: ({ people }) => <Count of={people} /> },
        ...(hasProjects
          ? [{ header: 'Projects', numeric: true, cell: ({ projects }: Part) => projects }]
          : []),
      ]}
    />
  )
}
