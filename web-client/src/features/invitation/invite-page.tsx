import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { EmptyState } from '@/shared/empty-state'
import { counted } from '@/shared/format'
import { Link } from '@/shared/link'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { InviteForm, type Made } from './invite-form'
import { type Invitee, type InviteValues, usualTime } from './invite-values'
import { type Template, useOfferedTemplates } from './templates'
import { useMayInvite } from './use-may-invite'
import './invitation.css'

/**
 * Inviting one person, several, or whom a wave referred. The address may hand over who, as "?stakeholderId=…" once for each;
 * a list hands over many, with their names, in the state of the navigation.
 */
export function InvitePage() {
  const home = `/programmes/${useProgrammeId()}/invitations`
  const mayInvite = useMayInvite()
  const navigate = useNavigate()
  const notify = useNotice()
  const templates = useOfferedTemplates()
  const people = useHandedOver()
  const [search] = useSearchParams()
  const prioritisationId = search.get('prioritisationId') ?? undefined
  const handedOver = [...people.map(({ id }) => id), prioritisationId ?? []].flat().join()

  function onMade(made: Made) {
    if ('one' in made) {
      notify(`${made.one.stakeholder.name} is invited`)
      void navigate(`${home}/${made.one.id}`)
      return
    }
    const { id, invited, leftOut } = made.round
    notify(`${counted(invited, 'person is', 'people are')} invited`)
    void navigate(`${home}/rounds/${id}`, { state: { leftOut } })
  }

  return (
    <>
      <PageHeading
        title="Invite people"
        purpose="By a mail with a link of their own, by which they answer without an account."
      />
      {!mayInvite && <ReadOnlyNote who="Leads and facilitators" />}
      {mayInvite && (
        <QueryView
          query={templates}
          what="the templates"
          isEmpty={({ results }) => results.length === 0}
          empty={
            <EmptyState
              title="No words yet"
              action={
                <Link className="nhsuk-button" to={`${home}/templates/new`}>
                  Write a template
                </Link>
              }
            >
              An invitation is written from a template, and none is offered.
            </EmptyState>
          }
        >
          {({ results }) => (
            <InviteForm
              key={handedOver}
              initial={valuesFor(people, results, prioritisationId)}
              templates={results}
              handedOver={handedOver}
              cancelTo={home}
              onMade={onMade}
            />
          )}
        </QueryView>
      )}
    </>
  )
}

function useHandedOver(): Invitee[] {
  const [search] = useSearchParams()
  const { state } = useLocation() as { state: { people?: Invitee[] } | null }
  const byAddress = search.getAll('stakeholderId').map((id): Invitee => ({ id }))
  const all = [...(state?.people ?? []), ...byAddress]
  return [...new Map(all.map((person) => [person.id, person])).values()]
}

function valuesFor(people: Invitee[], templates: Template[], prioritisationId?: string): InviteValues {
  const wanted = prioritisationId ? 'BALLOT' : 'ENGAGE'
  const template = templates.find(({ purpose }) => purpose === wanted) ?? templates[0]
  return {
    whom: 'PEOPLE',
    people,
    person: '',
    wave: '',
    templateId: template?.id ?? '',
    minutes: template ? String(template.minutes) : '',
    when: 'NOW',
    day: '',
    time: usualTime,
    overrideReason: '',
    insists: '',
    prioritisationId,
  }
}
