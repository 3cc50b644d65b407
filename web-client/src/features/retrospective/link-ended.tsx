import { PageHeading } from '@/shared/page-heading'
import { StillHere } from './still-here'
import './notes.css'

type Why = 'EXPIRED' | 'REVOKED' | 'UNKNOWN' | 'LEFT'

const words: Record<Why, { title: string; text: string }> = {
  EXPIRED: {
    title: 'This link has expired',
    text: 'The retrospective was some weeks ago, and links to it open it no more. What you wrote there stays with the team.',
  },
  REVOKED: {
    title: 'This link works no more',
    text: 'It was withdrawn, or you asked to hear no more. If you expected to take part, write to whoever sent you the link.',
  },
  UNKNOWN: {
    title: 'This link opens nothing',
    text: 'Perhaps a part of it was lost on the way, or you do not take part any more. Open it from the mail once more, whole, or ask whoever sent it for another.',
  },
  LEFT: {
    title: 'You hear no more from us',
    text: 'Your address gets no more mail, and your link opens nothing any more. What you wrote stays as it is.',
  },
}

/** What somebody sees whose link lets nobody in. */
export function LinkEnded({ why }: { why: Why }) {
  const { title, text } = words[why]
  return (
    <>
      <PageHeading title={title} />
      <p className="il-card il-text">{text}</p>
      <StillHere />
    </>
  )
}
