import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { useProgrammeId } from '@/shared/use-membership'
import { consentInWords } from './conversation-words'
import type { Conversation } from './conversations'

/** Who takes part, what they are, and what of theirs may be quoted. */
export function ConversationPeople({ conversation }: { conversation: Conversation }) {
  const programmeId = useProgrammeId()
  return (
    <Card title="With whom">
      <ul className="cv-people">
        {conversation.people.map((person) => (
          <li key={person.stakeholderId}>
            {person.name === null ? (
              'Erased person'
            ) : (
              <Link to={`/programmes/${programmeId}/stakeholders/${person.stakeholderId}`}>
                {person.name}
              </Link>
            )}
            <small>{[person.jobTitle, person.organisationName].filter(Boolean).join(', ')}</small>
            {conversation.state === 'HELD' && person.name !== null && (
              <small>{consentInWords[person.consentToQuote]}</small>
            )}
            {person.quotes.map((quote) => (
              <p className="il-quote" key={quote}>
                {quote}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  )
}
