import { useEffect, useState } from 'react'
import { useCallId } from '@/shared/call-scope'
import { draftPrefix } from '@/shared/drafts'
import { useAddress } from '@/shared/use-address'
import { useSettled } from '@/shared/use-settled'
import type { Ask } from './ask'
import { readAsk, writeAsk } from './ask-address'

/** A longer address might not be taken on a reload: the tab keeps the question then, and a link to it says nothing. */
const longestInAddress = 3000
const inTab = 'tab'

/**
 * The question as it is being typed. The address follows a moment later, and leads where it changes by itself, as with a
 * link to another question.
 */
export function useAsk() {
  const { get, change } = useAddress()
  const key = `${draftPrefix}ask ${useCallId()}`
  const inAddress = get('ask') ?? null
  const read = (text: string | null) =>
    readAsk((text === inTab ? sessionStorage.getItem(key) : text) ?? undefined)
  const [ask, setAsk] = useState<Ask>(() => read(inAddress))
  const [seen, setSeen] = useState(inAddress)
  const [written, setWritten] = useState(inAddress)
  const typed = writeAsk(ask)
  const settled = useSettled(typed)

  if (inAddress !== seen) {
    setSeen(inAddress)
    if (inAddress !== written) setAsk(read(inAddress))
  }

  useEffect(() => {
    if (settled !== typed) return
    const isLong = settled !== null && encodeURIComponent(settled).length > longestInAddress
    if (isLong) sessionStorage.setItem(key, settled)
    const next = isLong ? inTab : settled
    if (next === written) return
    setWritten(next)
    change({ ask: next }, { replace: true, preventScrollReset: true })
  }, [settled, typed, written, change, key])

  return { ask, setAsk }
}
