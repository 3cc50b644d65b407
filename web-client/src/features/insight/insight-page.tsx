import { Card } from '@/shared/card'
import { inWords } from '@/shared/in-words'
import { Link } from '@/shared/link'
import { PageHeading } from '@/shared/page-heading'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { Tag } from '@/shared/tag'
import { useAddress } from '@/shared/use-address'
import { AboutInsight } from './about-insight'
import { CitedConversations } from './cited-conversations'
import { HeardFromCard, InsightFacts } from './heard-from-card'
import { InsightStep } from './insight-step'
import { kindMeaning, stateMeaning, strengthInWords } from './insight-words'
import { type HeldInsight, type Insight, useInsightsHome, useMayCurate, useThemes } from './insights'
import { RelationsCard } from './relations-card'
import { WhatCitesCard } from './what-cites-card'
import './insight.css'

/** One insight: what was learned, how strong it is, where it comes from and what came of it. */
export function InsightPage() {
  return <AboutInsight title="Insight">{(held) => <One key={held.data.id} held={held} />}</AboutInsight>
}

function One({ held }: { held: HeldInsight }) {
  const insight = held.data
  const { statement, detail, kind, state, declineReason } = insight
  const mayCurate = useMayCurate()
  const wasAnother = useAddress().get('was')
  return (
    <>
      <PageHeading
        title={statement}
        purpose={strengthInWords(insight)}
        tags={
          <>
            <Tag meaning={kindMeaning[kind]}>{inWords(kind)}</Tag>
            {state !== 'KEPT' && <Tag meaning={stateMeaning[state]}>{inWords(state)}</Tag>}
          </>
        }
      />
      {wasAnother && (
        <p className="il-kept">You followed the address of an insight that is part of this one now.</p>
      )}
      {!mayCurate && <ReadOnlyNote who="Leads and facilitators" />}
      <div className="il-grid il-grid--two-one">
        <div className="il-stack">
          {(detail || state === 'SPLIT') && (
            <Card title="What belongs to it">
              <p className="il-text is-text">{detail ?? 'It was taken apart: read its parts.'}</p>
            </Card>
          )}
          {declineReason && (
            <Card title="Why it was declined">
              <p className="il-quote">{declineReason}</p>
            </Card>
          )}
          <HeardFromCard of={insight} />
          <CitedConversations of={insight} />
          <RelationsCard of={insight} />
        </div>
        <div className="il-stack">
          <InsightFacts of={insight} />
          <ItsThemes of={insight} />
          <WhatCitesCard of={insight} />
          {mayCurate && <InsightStep held={held} />}
        </div>
      </div>
    </>
  )
}

function ItsThemes({ of: { themeIds } }: { of: Insight }) {
  const home = useInsightsHome()
  const themes = (useThemes().data?.results ?? []).filter(({ id }) => themeIds.includes(id))
  return (
    <Card title="Themes">
      {themes.length === 0 ? (
        <p className="il-text">Of no theme yet.</p>
      ) : (
        <ul className="is-list">
          {themes.map(({ id, name }) => (
            <li key={id}>
              <Link to={`${home}?themeId=${id}`}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
