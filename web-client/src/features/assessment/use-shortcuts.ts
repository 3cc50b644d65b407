import { useEffect, useRef, useState } from 'react'

const place = 'interlace.shortcuts'

/** Whether single keys do something. Some people's software types keys for them, so it can be turned off, for good. */
export function useShortcutChoice() {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(place) !== 'off')
  return {
    isOn,
    choose(on: boolean) {
      localStorage.setItem(place, on ? 'on' : 'off')
      setIsOn(on)
    },
  }
}

/** Keys that are pressed on the page, never those meant for a text field, a menu or the browser. */
export function useShortcut(key: string, isOn: boolean, then: () => void) {
  useEffect(() => {
    if (!isOn) return
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== key || !isPlain(event) || takesText(event.target)) return
      event.preventDefault()
      then()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [key, isOn, then])
}

/** Ctrl or Cmd and Enter, wherever on the page one is: whoever has just come to it is in no field yet. */
export function useSubmitKeys(isOn: boolean, submit: () => void) {
  const latest = useRef(submit)
  useEffect(() => {
    latest.current = submit
  })
  useEffect(() => {
    if (!isOn) return
    function onKey(event: KeyboardEvent) {
      const isSubmit = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing
      if (!isSubmit || event.repeat || isElsewhere(event.target)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isOn])
}

/** With a link these keys open it in another tab, and a dialog asks of something else. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], dialog') !== null
}

export function isPlain({ ctrlKey, metaKey, altKey, isComposing }: Pressed): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing
}

type Pressed = { ctrlKey: boolean; metaKey: boolean; altKey: boolean; isComposing?: boolean }

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isText =
    target instanceof HTMLInputElement ? !['radio', 'checkbox', 'button'].includes(target.type) : false
  return isText || target.isContentEditable || target.closest('textarea, select, dialog') !== null
}
