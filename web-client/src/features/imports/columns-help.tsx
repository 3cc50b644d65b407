import { Card } from '@/shared/card'
import { csvOf, download } from '@/shared/csv'
import { Icon } from '@/shared/icon'
import { columnsOf, type ImportKindName, importKinds } from './import-kinds'

/** What the columns are called and mean, and an empty file that has them. */
export function ColumnsHelp({ kind }: { kind: ImportKindName }) {
  const columns = columnsOf(kind)
  const { many } = importKinds[kind]
  const names = columns.map(({ name }) => name)
  return (
    <Card title="How the file looks">
      <p className="il-text">
        One row for each, with these names in the first line, in any order. Leave out what you do not have: an
        empty cell changes nothing.
      </p>
      <p className="il-text">
        <button
          className="il-link-button"
          type="button"
          onClick={() => download(`${many}-template.csv`, csvOf(names, []))}
        >
          <Icon name="download" small /> Download a template
        </button>
      </p>
      <dl className="im-columns">
        {columns.map(({ name, help, required }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {required && ' (needed)'}
            </dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
