import { Card } from '@/shared/card'
import { OrganisationPicker } from '@/shared/organisation-picker'
import { SelectField } from '@/shared/select-field'
import { TextField } from '@/shared/text-field'
import { useReference } from '@/shared/use-reference'
import type { PersonForm } from './person-fields'
import { roleLabels } from './person-labels'
import { noRole, rolesIn, withOrganisation, withRoles } from './person-values'
import './person-form.css'

/** Where somebody works and as what; the first role is the primary one, by which they are counted. */
export function RoleFields({ form }: { form: PersonForm }) {
  const { values, replace } = form
  const roles = rolesIn(values)
  const put = (next: typeof roles) => replace(withRoles(values, next))

  return (
    <Card title="Roles" note="The first is their primary role, by which they are counted.">
      {roles.map((_, index) => {
        const isOnly = roles.length === 1
        const others = roles.filter((_, other) => other !== index)
        const title = index === 0 ? 'Primary role' : `Role ${index + 1}`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a role is its position; what is typed in it is held by the form
          <fieldset className="sh-role-fields" key={index}>
            <legend>{title}</legend>
            <RolePart form={form} at={`affiliations/${index}`} />
            <div className="sh-actions">
              {index > 0 && (
                <button
                  className="il-link-button"
                  type="button"
                  onClick={() => put([roles[index] ?? noRole, ...others])}
                >
                  Make primary<span className="nhsuk-u-visually-hidden"> ({title})</span>
                </button>
              )}
              {!isOnly && (
                <button className="il-link-button" type="button" onClick={() => put(others)}>
                  Remove<span className="nhsuk-u-visually-hidden"> {title.toLowerCase()}</span>
                </button>
              )}
            </div>
          </fieldset>
        )
      })}
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        type="button"
        onClick={() => put([...roles, noRole])}
      >
        Add another role
      </button>
    </Card>
  )
}

/** The fields of one role; `at` is its place in the body. */
export function RolePart({ form, at }: { form: PersonForm; at: string }) {
  const { values, replace, field } = form
  const { places, sectors, groups } = useReference()
  const name = field(`${at}/organisationName`)
  const code = field(`${at}/organisationCode`)
  return (
    <>
      <TextField label={roleLabels.jobTitle} optional autoComplete="off" {...field(`${at}/jobTitle`)} />
      <OrganisationPicker
        {...name}
        label={roleLabels.organisationName}
        hint="Type the first letters, then choose. Place and sector follow."
        optional
        error={name.error ?? code.error}
        onChange={(text) =>
          replace({ ...values, [`${at}/organisationName`]: text, [`${at}/organisationCode`]: '' })
        }
        onChoose={(organisation) => replace(withOrganisation(values, at, organisation))}
      />
      <div className="sh-thirds">
        <SelectField
          label={roleLabels.placeCode}
          none="Not known"
          options={places.options}
          {...field(`${at}/placeCode`)}
        />
        <SelectField
          label={roleLabels.sectorCode}
          none="Not known"
          options={sectors.options}
          {...field(`${at}/sectorCode`)}
        />
        <SelectField
          label={roleLabels.groupCode}
          none="Not known"
          options={groups.options}
          {...field(`${at}/groupCode`)}
        />
      </div>
    </>
  )
}
