import { useState } from 'react'
import { PageHeading } from '@/shared/page-heading'
import { AboutPerson } from './about-person'
import { ReadOnly } from './read-only'
import { ReferForm } from './refer-form'
import { type Referred, ReferredPanel } from './referred-panel'
import { useMayChange } from './use-may'
import './stakeholder.css'

export function ReferPage() {
  const mayChange = useMayChange()
  const [referred, setReferred] = useState<Referred>()
  return (
    <AboutPerson title="Refer someone">
      {({ data: from }) => (
        <>
          <PageHeading
            title="Refer someone"
            purpose={`Whom does ${from.name} name as somebody the programme should hear?`}
          />
          {!mayChange && <ReadOnly />}
          {mayChange && !referred && <ReferForm from={from} onReferred={setReferred} />}
          {referred && <ReferredPanel from={from} {...referred} onAgain={() => setReferred(undefined)} />}
        </>
      )}
    </AboutPerson>
  )
}
