import { useId } from 'react'
import { queries } from '@/api/client'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { QueryView } from '@/shared/query-view'
import { useProgrammeId } from '@/shared/use-membership'

/** Where everybody reads a call, and proposes to it without an account. */
export function PublicAddress({ id }: { id: string }) {
  const field = useId()
  const notify = useNotice()
  const programmeId = useProgrammeId()
  const programme = queries.useQuery('get', '/programmes/{programmeId}', {
    params: { path: { programmeId } },
  })
  return (
    <Card title="The public page" note="Everybody can read it, and propose by it while the call is open.">
      <QueryView query={programme} what="its address">
        {({ slug }) => {
          const url = `${location.origin}/public/programmes/${slug}/calls/${id}`
          return (
            <>
              <div className="nhsuk-form-group">
                <label className="nhsuk-label" htmlFor={field}>
                  Its address
                </label>
                <input
                  className="nhsuk-input"
                  id={field}
                  readOnly
                  value={url}
                  onFocus={(event) => event.target.select()}
                />
              </div>
              <div className="il-buttons">
                <a
                  className="nhsuk-button nhsuk-button--secondary il-button--small"
                  href={url}
                  target="_blank"
                  rel="noreferrer"
                >
                  Open it<span className="nhsuk-u-visually-hidden"> in a new tab</span>
                </a>
                <button
                  className="nhsuk-button nhsuk-button--secondary il-button--small"
                  type="button"
                  onClick={() =>
                    navigator.clipboard.writeText(url).then(
                      () => notify('The address is copied'),
                      () => notify('The address could not be copied: select it and copy it yourself'),
                    )
                  }
                >
                  Copy it
                </button>
              </div>
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}
