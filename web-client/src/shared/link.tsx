import type { AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  to: string
  state?: unknown
  preventScrollReset?: boolean
}

/**
 * A link to another page of the client. The router's own also fetches ahead for a server that renders pages, which would
 * load with the first page and is of no use here.
 */
export function Link({ to, state, preventScrollReset, onClick, ...rest }: Props) {
  const follow = useLinkClickHandler(to, { state, preventScrollReset, target: rest.target })
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
