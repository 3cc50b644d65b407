import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useAddress } from '@/shared/use-address'
import './search-box.css'

const pause = 300

/** Searches while one types, after a short pause. The words are in the address, so that back and links keep them. */
export function SearchBox({ label }: { label: string }) {
  const id = useId()
  const { get, change } = useAddress()
  const inAddress = get('q') ?? ''
  const [typed, setTyped] = useState(inAddress)
  const [shown, setShown] = useState(inAddress)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // The address changed under the box, as with the back button: unless it caught up with what is typed.
  if (shown !== inAddress) {
    setShown(inAddress)
    if (typed.trim() !== inAddress) setTyped(inAddress)
  }

  // What was typed last does not call back whoever chose another page: as soon as they choose it, since it may take a moment to come.
  const { pathname } = useLocation()
  useEffect(() => {
    function leave(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest('a')
      if (link && link.pathname !== pathname) clearTimeout(timer.current)
    }
    document.addEventListener('click', leave, { capture: true })
    return () => document.removeEventListener('click', leave, { capture: true })
  }, [pathname])
  useEffect(() => () => clearTimeout(timer.current), [])

  function type(text: string) {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ q: text.trim() }, { replace: true }), pause)
  }

  return (
    <search className="il-search">
      <label className="il-filters__label" htmlFor={id}>
        {label}
      </label>
      <input
        className="nhsuk-input"
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </search>
  )
}
