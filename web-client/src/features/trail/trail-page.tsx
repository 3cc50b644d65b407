import { capital } from '@/shared/in-words'
import { PageHeading } from '@/shared/page-heading'
import { PictureCard } from '@/shared/picture-card'
import { QueryView } from '@/shared/query-view'
import { sourceInWords } from '@/shared/source-words'
import { about } from '@/shared/trail-kinds'
import { pictureOf } from './trail-columns'
import { drawingOf } from './trail-drawing'
import { TrailList } from './trail-list'
import { TrailPicture } from './trail-picture'
import { keyOf, type Trail, titleOf, useTrail } from './trails'
import './trail.css'

/** How something is known: up to its sources, down to what came of it. */
export function TrailPage() {
  const trail = useTrail()
  return (
    <QueryView query={trail} what="the evidence trail">
      {(data) => <Page trail={data} />}
    </QueryView>
  )
}

function Page({ trail }: { trail: Trail }) {
  const [root] = trail.nodes
  const title = root ? titleOf(root) : ''
  const picture = pictureOf(trail)
  return (
    <>
      <PageHeading
        title={title}
        tags={<span className="tr-question">How do we know?</span>}
        purpose={`The evidence for one ${about(trail.root.kind).one}: up to its sources, and down to what came of it. Roles and places are shown, never names.`}
      />
      {!trail.whole && (
        <p className="il-note">
          More hangs together with it than a trail holds: what is farthest is left out.
        </p>
      )}
      <PictureCard
        title="The trail"
        note="Wider lines carry more evidence. Choose a box to see what hangs together with it."
        fileName="trail"
        columns={[
          { header: 'What it is', value: ({ kind }) => capital(about(kind).one) },
          { header: 'What it says', value: titleOf },
          { header: 'From whom', value: ({ heardFrom }) => heardFrom.map(sourceInWords).join('; ') },
          { header: 'Day', value: ({ on }) => on },
          { header: 'Steps away', value: ({ distance }) => distance, numeric: true },
        ]}
        rows={trail.nodes}
        rowKey={keyOf}
        drawing={() => drawingOf(picture, title)}
      >
        <TrailPicture picture={picture} />
      </PictureCard>
      <TrailList trail={trail} />
    </>
  )
}
