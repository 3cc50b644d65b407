import { Fragment } from 'react'
import { queries } from '@/api/client'
import { EmptyState } from '@/shared/empty-state'
import { inMinutes } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { Pager } from '@/shared/pager'
import { QueryView } from '@/shared/query-view'
import { useAddress } from '@/shared/use-address'
import './mails-page.css'

/** The demonstration sends no mail to anybody; this is where it would have gone. */
export function MailsPage() {
  const cursor = useAddress().get('cursor')
  // Mail arrives while one looks.
  const mails = queries.useQuery(
    'get',
    '/sign-in/demo/mails',
    { params: { query: { cursor, limit: 20 } } },
    { staleTime: 0, refetchInterval: 5_000 },
  )
  return (
    <>
      <PageHeading
        title="Mail of the demonstration"
        purpose="Nothing is really sent. What would have been is kept here, newest first."
      />
      <QueryView
        query={mails}
        what="the mail"
        isEmpty={({ results }) => results.length === 0}
        empty={
          <div className="il-card">
            <EmptyState title="No mail yet" action={<Link to="/sign-in">Ask for a link to sign in</Link>}>
              As soon as Interlace would write to somebody, the message appears here.
            </EmptyState>
          </div>
        }
      >
        {({ results, metadata }) => (
          <>
            {results.map((mail) => (
              <article className="il-card" key={mail.id}>
                <h2 className="il-title">{mail.subject}</h2>
                <p className="il-note">
                  To {mail.to}, {inMinutes(mail.createdAt)}
                </p>
                <p className="il-mail">
                  <WithLinks text={mail.text} />
                </p>
              </article>
            ))}
            <Pager metadata={metadata} one="message" many="messages" />
          </>
        )}
      </QueryView>
    </>
  )
}

/** Plain text with its addresses made into links. */
function WithLinks({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/)
  return parts.map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
    return <Fragment key={index}>{index % 2 === 1 ? <a href={part}>{part}</a> : part}</Fragment>
  })
}
