import { type ReactNode, useId } from 'react'

type Props = { title: string; note?: ReactNode; tools?: ReactNode; limits?: boolean; children: ReactNode }

/** A titled part of a page. `limits` is for what we cannot say. */
export function Card({ title, note, tools, limits = false, children }: Props) {
  const id = useId()
  return (
    <section className={limits ? 'il-card il-card--limits' : 'il-card'} aria-labelledby={id}>
      <div className="il-card__head">
        <div>
          <h2 className="il-title" id={id}>
            {title}
          </h2>
          {note && <p className="il-note">{note}</p>}
        </div>
        {tools && <div className="il-tools">{tools}</div>}
      </div>
      {children}
    </section>
  )
}
