import { Card } from '@/shared/card'
import { RadiosField } from '@/shared/radios-field'
import { TextareaField } from '@/shared/textarea-field'
import { useRowFocus } from '@/shared/use-row-focus'
import type { InsightForm } from './insight-fields'
import { kindOptions } from './insight-words'
import { pastedRows, read } from './paste-values'

/** Where lines are pasted, and made into rows. */
export function PasteLines({ form }: { form: InsightForm }) {
  const { values, replace, field, idOf } = form
  const goTo = useRowFocus()
  const lines = values.lines ?? ''

  function make() {
    if (!lines.trim()) {
      document.getElementById(idOf('lines'))?.focus()
      return
    }
    const first = pastedRows(values).length
    replace(read(values))
    goTo(idOf(`insights/${first}/statement`))
  }

  return (
    <Card title="Paste">
      <TextareaField
        {...field('lines')}
        label="One insight on each line"
        hint="A line that begins with + is an opportunity, one with - a challenge. Nothing is saved yet."
        rows={6}
      />
      <RadiosField inline label="What are the others?" options={kindsAlone} {...field('usual')} />
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        aria-disabled={!lines.trim()}
        onClick={make}
      >
        Make rows of them
      </button>
    </Card>
  )
}

const kindsAlone = kindOptions.map(({ value, label }) => ({
  value,
  label: label === 'Challenge' ? 'Challenges' : 'Opportunities',
}))
