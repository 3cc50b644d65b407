import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

type Props = {
  title: string
  /** One sentence: what this page is for. */
  purpose?: ReactNode
  /** The one clear action of the page. */
  action?: ReactNode
  /** Tags above the title. */
  tags?: ReactNode
}

/** Names the page in the tab, and after a navigation moves the focus there, so that it is read out. */
export function PageHeading({ title, purpose, action, tags }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname, key } = useLocation()
  const arrived = useRef<string>(undefined)

  useEffect(() => {
    document.title = `${title} – Interlace`
  }, [title])

  useEffect(() => {
    // The first page of a visit is announced by the browser; filters change the address but not the page.
    if (key !== 'default' && arrived.current !== pathname) heading.current?.focus()
    arrived.current = pathname
  }, [key, pathname])

  return (
    <div className="il-heading">
      <div className="il-heading__text">
        {tags && <p className="il-tags">{tags}</p>}
        <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {purpose && <p className="il-lede">{purpose}</p>}
      </div>
      {action && <div className="il-heading__action">{action}</div>}
    </div>
  )
}
