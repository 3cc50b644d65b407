import { useEffect, useState } from 'react'

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
