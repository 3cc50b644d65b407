import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { Icon } from '@/shared/icon'

type Notice = { message: string; undo?: () => void }
type Notify = (message: string, options?: { undo?: () => void }) => void

const NotifyContext = createContext<Notify>(() => undefined)
const CurrentContext = createContext<{ notice: Notice | null; dismiss: () => void }>({
  notice: null,
  dismiss: () => undefined,
})

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const notify = useCallback<Notify>((message, options) => setNotice({ message, ...options }), [])
  const dismiss = useCallback(() => setNotice(null), [])
  const current = useMemo(() => ({ notice, dismiss }), [notice, dismiss])
  return (
    <NotifyContext value={notify}>
      <CurrentContext value={current}>{children}</CurrentContext>
    </NotifyContext>
  )
}

/** Says that something is done, with a way back where there is one: `notify('Saved', { undo })`. */
export function useNotice(): Notify {
  return useContext(NotifyContext)
}

/** Where notices appear. It is always in the page, because a region that arrives with its words is not read out. */
export function NoticeRegion() {
  const { notice, dismiss } = useContext(CurrentContext)
  return (
    <div className="il-notice-region" role="status">
      {notice && (
        <div className="il-notice">
          <Icon name="tick" />
          <span className="il-notice__message">{notice.message}</span>
          {notice.undo && (
            <button
              className="il-link-button"
              type="button"
              onClick={() => {
                dismiss()
                notice.undo?.()
              }}
            >
              Undo
            </button>
          )}
          <button className="il-link-button" type="button" onClick={dismiss}>
            Dismiss<span className="nhsuk-u-visually-hidden"> this message</span>
          </button>
        </div>
      )}
    </div>
  )
}
