/** The letter with the name in it; where nobody is known, with the gap. */
export function LetterPreview({
  subject,
  body,
  name,
}: {
  subject: string
  body: string
  name?: string | null
}) {
  const filled = (text: string) => (name ? text.replaceAll('{name}', name) : text)
  return (
    <article className="de-mail" aria-label="The letter">
      <p className="de-mail__subject">
        <span className="il-small">Subject</span> <strong>{filled(subject)}</strong>
      </p>
      <p>{filled(body)}</p>
    </article>
  )
}
