import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** A link to "#places" leads to the field itself, as soon as it is there. */
export function useFieldOfAddress({ idOf }: { idOf: (name: string) => string }) {
  const { hash } = useLocation()
  const id = hash ? idOf(hash.slice(1)) : undefined
  const arrived = useRef<string>(undefined)
  useEffect(() => {
    const field = id && id !== arrived.current ? document.getElementById(id) : null
    if (!field) return
    arrived.current = id
    field.closest('.nhsuk-form-group')?.scrollIntoView?.()
    field.focus({ preventScroll: true })
  })
}
