import { SelectField } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'
import { kindInWords } from './model-words'
import { type ModelKind, useModels } from './service-models'

/** Which two are compared; nothing where there is only one of each kind. */
export function ComparedModels() {
  return (
    <div className="sm-pick">
      <Pick kind="CURRENT" name="currentId" />
      <Pick kind="FUTURE" name="futureId" />
    </div>
  )
}

function Pick({ kind, name }: { kind: ModelKind; name: string }) {
  const { get, change } = useAddress()
  const models = useModels(kind).data?.results ?? []
  if (models.length < 2) return null
  return (
    <SelectField
      id={name}
      label={kindInWords[kind]}
      options={models.map(({ id, title }) => ({ value: id, label: title }))}
      value={get(name) ?? models[0]?.id ?? ''}
      onChange={(id) => change({ [name]: id, journey: null }, { replace: true, preventScrollReset: true })}
    />
  )
}
