import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'

export function NotFoundPage() {
  return (
    <>
      <PageHeading
        title="Page not found"
        purpose="There is nothing at this address, or it is not open to you."
      />
      <div className="il-card il-prose">
        <p className="il-text">
          If you typed the address, check it. If you followed a link, what it led to may have been moved or
          erased, or it belongs to a programme you are not a member of.
        </p>
        <p className="il-text">
          <Link to="/programmes">Choose a programme</Link>
        </p>
      </div>
    </>
  )
}
