import { queries, type Schemas } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { PictureCard, type TwinColumn } from '@/shared/picture-card'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'
import { type Branch, type ChainLink, depthOf, extentInWords, treeOf } from './chain-tree'
import { waveInWords } from './status-words'
import './person-chain.css'

type Row = ChainLink & { recruiter: string | null }

/** Beyond this the tree is drawn downwards, where there is room for any depth. */
const mostAcross = { depth: 5, people: 40 }

/** How somebody came in, and whom they brought: a tree to read and to follow, with a table twin. */
export function PersonChain({ person }: { person: Schemas['Stakeholder'] }) {
  const programmeId = useProgrammeId()
  const chain = queries.useQuery('get', '/programmes/{programmeId}/stakeholders/{id}/chain', {
    params: { path: { programmeId, id: person.id } },
  })
  if (chain.data) return <Chain chain={chain.data} />
  return (
    <Card title="Referral chain">
      <QueryView query={chain} what="the referral chain">
        {() => null}
      </QueryView>
    </Card>
  )
}

function Chain({ chain }: { chain: Schemas['ReferralChain'] }) {
  const home = `/programmes/${useProgrammeId()}/stakeholders`
  const { up, person, down, downIsComplete } = chain
  if (person.wave === null) {
    return (
      <Card title="Referral chain">
        <p className="il-text">They have no place in a chain until they take part.</p>
      </Card>
    )
  }

  const tree = treeOf(chain)
  const isAcross = depthOf(tree) <= mostAcross.depth && down.length <= mostAcross.people
  const everybody = [...up, person, ...down]
  const rows = everybody.map((link): Row => {
    const recruiter = everybody.find(({ id }) => id === link.recruiterId)
    return { ...link, recruiter: recruiter?.name ?? null }
  })
  const columns: TwinColumn<Row>[] = [
    {
      header: 'Name',
      value: ({ name }) => name,
      cell: ({ id, name }) => <Link to={`${home}/${id}`}>{name}</Link>,
    },
    { header: 'Wave', value: (row) => waveInWords(row) ?? null },
    { header: 'Referred by', value: ({ recruiter }) => recruiter, cell: ({ recruiter }) => recruiter ?? '–' },
  ]
  return (
    <PictureCard
      title="Referral chain"
      note={extentInWords(chain)}
      fileName="referral-chain"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    >
      <div className="sh-chain">
        <ol className={isAcross ? 'sh-chain__tree sh-chain__tree--across' : 'sh-chain__tree'}>
          <Node branch={tree} self={person.id} home={home} />
        </ol>
      </div>
      {!downIsComplete && (
        <p className="il-text">More people came in further down. The table of people has them all.</p>
      )}
    </PictureCard>
  )
}

function Node({ branch: { link, branches }, self, home }: { branch: Branch; self: string; home: string }) {
  const isSelf = link.id === self
  const wave = link.wave === null ? 'none' : Math.min(link.wave, 4)
  return (
    <li className={isSelf ? 'sh-chain__node sh-chain__node--self' : 'sh-chain__node'}>
      <span className="sh-chain__person">
        <span className={`sh-chain__dot sh-chain__dot--${wave}`} aria-hidden="true" />
        {isSelf ? <b aria-current="true">{link.name}</b> : <Link to={`${home}/${link.id}`}>{link.name}</Link>}
        <small>{waveInWords(link)}</small>
      </span>
      {branches.length > 0 && (
        <ol>
          {branches.map((branch) => (
            <Node key={branch.link.id} branch={branch} self={self} home={home} />
          ))}
        </ol>
      )}
    </li>
  )
}
