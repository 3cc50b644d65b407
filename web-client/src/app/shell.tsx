import { Outlet, ScrollRestoration, useNavigation, useParams } from 'react-router'
import { Account } from '@/app/account'
import { Footer } from '@/app/footer'
import { Navigation } from '@/app/navigation'
import { ProgrammeStrip } from '@/app/programme-strip'
import { Link } from '@/shared/link'
import { NoticeRegion } from '@/shared/notice'
import { ThreadMark } from '@/shared/thread-mark'
import { useApiRoot } from '@/shared/use-api-root'
import { useMembership } from '@/shared/use-membership'

/** What stands around every page. */
export function Shell() {
  const membership = useMembership(useParams().programmeId)
  const isDemonstration = useApiRoot().data?.demonstration === true
  const isMoving = useNavigation().state !== 'idle'
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <header className="nhsuk-header il-header">
        <div className="nhsuk-header__container nhsuk-width-container il-header__bar">
          <Link className="il-brand" to="/">
            <ThreadMark />
            Interlace
          </Link>
          <Account membership={membership} />
        </div>
        {membership && <Navigation membership={membership} />}
      </header>
      {isDemonstration && (
        <p className="il-demonstration">
          <span className="nhsuk-width-container">
            <strong>Demonstration.</strong> All people, practices and figures are invented.{' '}
            <Link to="/sign-in/mails">Read the mail it sends</Link>
          </span>
        </p>
      )}
      {membership && <ProgrammeStrip membership={membership} />}
      <div className="nhsuk-width-container">
        <main className="il-main" id="main" tabIndex={-1} aria-busy={isMoving}>
          <Outlet />
        </main>
      </div>
      <NoticeRegion />
      <Footer />
      <ScrollRestoration />
    </>
  )
}
