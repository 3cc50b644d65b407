import type { Schemas } from '@/api/client'
import './mail-view.css'

const line = '\n----\n'

/** A mail as somebody reads it; what every mail ends with, whatever its template says, is set apart. */
export function MailView({ text: { subject, body } }: { text: Schemas['InvitationText'] }) {
  const at = body.lastIndexOf(line)
  const own = at < 0 ? body : body.slice(0, at)
  return (
    <article className="iv-mail" aria-label="The mail">
      <p className="iv-mail__subject">
        <span className="il-small">Subject</span> <strong>{subject}</strong>
      </p>
      <p className="iv-mail__text">{own.trim()}</p>
      {at >= 0 && (
        <div className="iv-mail__added">
          <p className="il-small">
            <strong>Added to every mail.</strong> It cannot be changed or left out.
          </p>
          <p className="iv-mail__text">{body.slice(at + line.length).trim()}</p>
        </div>
      )}
    </article>
  )
}
