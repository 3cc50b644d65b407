import { EmptyState } from '@/shared/empty-state'
import { inDays } from '@/shared/format'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { SelectField } from '@/shared/select-field'
import { useAddress } from '@/shared/use-address'
import { AboutPrinciple } from './about-principle'
import { BothVersions } from './both-versions'
import { writtenInWords } from './principle-words'
import { type Principle, usePrinciplesHome, useVersion, type Version } from './principles'
import './principle.css'

/** Any two versions of a principle, word by word. Which they are is in the address. */
export function ComparePage() {
  const home = usePrinciplesHome()
  return (
    <AboutPrinciple title="Compare two versions">
      {({ data: principle }) => (
        <>
          <PageHeading
            title="Compare two versions"
            purpose={
              <>
                Of <Link to={`${home}/${principle.id}`}>{principle.currentVersion.title}</Link>, word by word.
              </>
            }
          />
          {principle.versions === 1 ? (
            <div className="il-card">
              <EmptyState title="There is only one version">
                Once its next version is written, you can see here what changed.
              </EmptyState>
            </div>
          ) : (
            <Compare principle={principle} />
          )}
        </>
      )}
    </AboutPrinciple>
  )
}

function Compare({ principle: { id, versions } }: { principle: Principle }) {
  const { get, change } = useAddress()
  const known = (name: string, otherwise: number) => {
    const number = Number(get(name))
    return Number.isInteger(number) && number >= 1 && number <= versions ? number : otherwise
  }
  const to = known('to', versions)
  const from = known('from', Math.max(1, to - 1))
  const options = Array.from({ length: versions }, (_, index) => ({
    value: String(versions - index),
    label: `Version ${versions - index}${index === 0 ? ', the current one' : ''}`,
  }))
  return (
    <>
      <div className="il-card pr-choose">
        <SelectField
          id="from"
          label="What changed from"
          options={options}
          value={String(from)}
          onChange={(number) => change({ from: number, to: String(to) }, { replace: true })}
        />
        <SelectField
          id="to"
          label="to"
          options={options}
          value={String(to)}
          onChange={(number) => change({ from: String(from), to: number }, { replace: true })}
        />
      </div>
      <Both id={id} from={from} to={to} />
    </>
  )
}

function Both({ id, from, to }: { id: string; from: number; to: number }) {
  const before = useVersion(id, from)
  const after = useVersion(id, to)
  return (
    <QueryView query={before} what={`version ${from}`}>
      {(older) => (
        <QueryView query={after} what={`version ${to}`}>
          {(newer) => (
            <>
              <p className="il-text pr-key">
                <ins className="pr-added">Underlined words</ins> are new in version {newer.number} (
                {told(newer)}). <del className="pr-removed">Struck words</del> were in version {older.number}{' '}
                only ({told(older)}).
              </p>
              <BothVersions before={older} after={newer} />
            </>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

function told({ createdAt, createdBy }: Version): string {
  return writtenInWords(inDays(createdAt), createdBy)
}
