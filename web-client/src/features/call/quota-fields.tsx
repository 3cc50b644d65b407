import { Card } from '@/shared/card'
import { DataTable } from '@/shared/data-table'
import { TextField } from '@/shared/text-field'
import { useReference } from '@/shared/use-reference'
import { useRowFocus } from '@/shared/use-row-focus'
import { QuotaCell, QuotaImportance, QuotaMeaning, type QuotaRow } from './quota-cell'
import { attributeKeys, quotaAt, quotaKey, quotasIn, withAttributeQuota, withoutQuota } from './quota-values'
import type { CallForm } from './use-call-form'

/** How many of the chosen must and may be of each place, sector and attribute. */
export function QuotaFields({ form }: { form: CallForm }) {
  const { places, sectors } = useReference()
  const placeRows = places.options.map(({ value, label }) => ({ key: quotaKey('PLACE', value), name: label }))
  const sectorRows = sectors.options.map(({ value, label }) => ({
    key: quotaKey('SECTOR', value),
    name: label,
  }))
  // A place or sector may have been taken out of the lists since the quota was made.
  const known = new Set([...placeRows, ...sectorRows].map(({ key }) => key))
  const gone = quotasIn(form.values)
    .filter(({ key }) => !key.startsWith('ATTRIBUTE:') && !known.has(key))
    .map(({ key, value }) => ({ key, name: value }))
  return (
    <Card
      title="How the chosen are spread"
      note="Leave empty what needs no limit. Where not all can hold, what gives way first goes first."
    >
      <QuotaTable form={form} caption="Places" one="Place" rows={placeRows} />
      <QuotaTable form={form} caption="Sectors" one="Sector" rows={sectorRows} />
      {gone.length > 0 && places.options.length > 0 && (
        <QuotaTable form={form} caption="No longer in the lists" one="Code" rows={gone} />
      )}
      <AttributeQuotas form={form} />
    </Card>
  )
}

type TableProps = { form: CallForm; caption: string; one: string; rows: QuotaRow[] }

function QuotaTable({ form, caption, one, rows }: TableProps) {
  if (rows.length === 0) return null
  return (
    <div className="ca-quotas">
      <DataTable
        caption={caption}
        showCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { header: one, cell: ({ name }) => name },
          { header: 'At least', cell: (row) => <QuotaCell form={form} of={row} part="min" /> },
          { header: 'At most', cell: (row) => <QuotaCell form={form} of={row} part="max" /> },
          { header: 'If not all can hold', cell: (row) => <QuotaImportance form={form} of={row} /> },
          { header: 'That is', cell: (row) => <QuotaMeaning form={form} of={row} /> },
        ]}
      />
    </div>
  )
}

/** Of attributes of proposals, which the programme names itself. */
function AttributeQuotas({ form }: { form: CallForm }) {
  const keys = attributeKeys(form.values)
  const focusOn = useRowFocus()
  const addId = form.idOf('quotas')
  const id = (key: string, part: string) => form.idOf(`quotas/${key}/${part}`)

  function add() {
    const next = withAttributeQuota(form.values)
    form.replace(next)
    focusOn(id(attributeKeys(next).at(-1) ?? '', 'name'))
  }

  return (
    <>
      {keys.map((key, index) => {
        const row = { key, name: quotaAt(form.values, key).value.trim() || `attribute ${index + 1}` }
        return (
          <fieldset className="ca-row" key={key}>
            <legend>Attribute {index + 1}</legend>
            <div className="ca-halves">
              <TextField
                label="Attribute of proposals"
                hint="Its name, such as workingPattern"
                autoComplete="off"
                {...form.field(`quotas/${key}/name`)}
              />
              <TextField
                label="Value"
                hint="Such as nights"
                autoComplete="off"
                {...form.field(`quotas/${key}/value`)}
              />
            </div>
            <dl className="ca-row__quota">
              <div>
                <dt>At least</dt>
                <dd>
                  <QuotaCell form={form} of={row} part="min" />
                </dd>
              </div>
              <div>
                <dt>At most</dt>
                <dd>
                  <QuotaCell form={form} of={row} part="max" />
                </dd>
              </div>
              <div>
                <dt>If not all can hold</dt>
                <dd>
                  <QuotaImportance form={form} of={row} />
                </dd>
              </div>
              <div>
                <dt>That is</dt>
                <dd>
                  <QuotaMeaning form={form} of={row} />
                </dd>
              </div>
            </dl>
            <button
              className="il-link-button"
              type="button"
              onClick={() => {
                form.replace(withoutQuota(form.values, key))
                focusOn(addId)
              }}
            >
              Remove<span className="nhsuk-u-visually-hidden"> {row.name}</span>
            </button>
          </fieldset>
        )
      })}
      <button
        className="nhsuk-button nhsuk-button--secondary il-button--small"
        id={addId}
        type="button"
        onClick={add}
      >
        Add an attribute
      </button>
    </>
  )
}
