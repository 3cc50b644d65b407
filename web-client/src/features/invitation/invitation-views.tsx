import { useLocation } from 'react-router'
import { useProgrammeId } from '@/shared/use-membership'
import { ViewSwitch } from '@/shared/view-switch'

const views = [
  { below: '', label: 'One by one' },
  { below: '/rounds', label: 'Rounds' },
  { below: '/templates', label: 'Templates' },
]

/** From the invitations to the rounds they were made in and the templates they are made from. */
export function InvitationViews() {
  const home = `/programmes/${useProgrammeId()}/invitations`
  const { pathname } = useLocation()
  return (
    <ViewSwitch
      label="Show"
      views={views.map(({ below, label }) => ({
        to: home + below,
        label,
        current: pathname === home + below,
      }))}
    />
  )
}
