import type { ValueGroup } from '@/shared/conflict-panel'
import type { Option } from '@/shared/select-field'
import type { PartValues } from './use-part-form'

/** Where the value of a field is the id of something, or several: two versions are compared by what these are called. */
export function optionGroup(name: string, label: string, options: Option[]): ValueGroup<PartValues> {
  const called = (id: string) => options.find(({ value }) => value === id)?.label ?? 'No longer there'
  return {
    prefix: name,
    label,
    show: (values) => (values[name] ?? '').split(' ').filter(Boolean).map(called).join('\n'),
  }
}
