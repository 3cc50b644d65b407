import { type KeyboardEvent, useState } from 'react'
import { describedBy, FieldGroup, type FieldProps, type FieldWords } from '@/shared/field-group'
import { counted } from '@/shared/format'
import type { Option } from '@/shared/select-field'
import './combobox.css'

type Props = FieldProps &
  FieldWords & {
    /** What fits what is typed so far. */
    options: Option[]
    isReading: boolean
    onChoose: (value: string) => void
  }

/** A box that offers what fits while one types (ARIA combobox with a list below). The value is the text in the box. */
export function Combobox({ id, value, onChange, error, options, isReading, onChoose, ...words }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const list = `${id}-list`
  const active = isOpen ? options[at] : undefined

  function choose(option: Option) {
    onChoose(option.value)
    setIsOpen(false)
    setAt(-1)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) {
      event.preventDefault()
      setIsOpen(true)
      setAt((before) =>
        before === -1 && step === -1 ? options.length - 1 : (before + step + options.length) % options.length,
      )
    } else if (event.key === 'Enter' && isOpen) {
      // While the list is open, Enter chooses; it does not send the form.
      event.preventDefault()
      if (active) choose(active)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setIsOpen(false)
    }
  }

  return (
    <FieldGroup id={id} error={error} {...words}>
      <div className="il-combobox">
        <input
          className={`nhsuk-input${error ? ' nhsuk-input--error' : ''}`}
          id={id}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen && options.length > 0}
          aria-controls={list}
          aria-activedescendant={active && `${list}-${at}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, words.hint, error)}
          value={value}
          onChange={(event) => {
            onChange(event.target.value)
            setIsOpen(true)
            setAt(-1)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setIsOpen(false)}
        />
        <div
          className="il-combobox__list"
          id={list}
          role="listbox"
          aria-label={words.label}
          hidden={!isOpen || options.length === 0}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the box, which keeps the focus
            <div
              className={
                index === at ? 'il-combobox__option il-combobox__option--active' : 'il-combobox__option'
              }
              id={`${list}-${index}`}
              key={option.value}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // The box keeps the focus, or the list would close before it is pressed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </div>
          ))}
        </div>
        <p className="il-small" role="status">
          {isOpen && !isReading && value.trim() !== '' && found(options.length)}
        </p>
      </div>
    </FieldGroup>
  )
}

function found(count: number): string {
  return count === 0
    ? 'Nothing fits'
    : `${counted(count, 'result', 'results')}. Use the arrow keys or press one.`
}
