import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; action?: ReactNode }

/** Nothing here yet, and what to do first. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="il-empty">
      <svg className="il-empty__thread" viewBox="0 0 120 40" aria-hidden="true" focusable="false">
        <path d="M4 20C24 2 40 2 60 20S96 38 116 20" />
        <circle cx="60" cy="20" r="9" />
      </svg>
      <h3 className="il-title">{title}</h3>
      <p className="il-text">{children}</p>
      {action}
    </div>
  )
}
