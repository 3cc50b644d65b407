import { useState } from 'react'
import { OrganisationPicker } from '@/shared/organisation-picker'
import { asLines, linesIn, proposalLabels } from './proposal-values'
import type { ProposalForm } from './use-proposal-form'

/** Any number of organisations, each found by typing. */
export function OrganisationFields({ form }: { form: ProposalForm }) {
  const { values, replace } = form
  const [typed, setTyped] = useState('')
  const codes = linesIn(values.organisationCodes)
  const names = linesIn(values.organisationNames)
  const put = (rows: { code: string; name: string }[]) =>
    replace({
      ...values,
      organisationCodes: asLines(rows.map(({ code }) => code)),
      organisationNames: asLines(rows.map(({ name }) => name)),
    })
  const rows = codes.map((code, index) => ({ code, name: names[index] ?? code }))

  return (
    <>
      <OrganisationPicker
        id={form.idOf('organisationCodes')}
        label={proposalLabels.organisationCodes ?? ''}
        hint="Type the first letters, then choose. As many as there are."
        optional
        error={form.errorOf('organisationCodes')}
        value={typed}
        onChange={setTyped}
        onChoose={({ code, name }) => {
          setTyped('')
          if (!codes.includes(code)) put([...rows, { code, name }])
        }}
      />
      {rows.length > 0 && (
        <ul className="ca-list ca-below">
          {rows.map((row) => (
            <li key={row.code}>
              {row.name}{' '}
              <button
                className="il-link-button"
                type="button"
                onClick={() => put(rows.filter(({ code }) => code !== row.code))}
              >
                Remove<span className="nhsuk-u-visually-hidden"> {row.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
