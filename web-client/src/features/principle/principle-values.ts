import type { Schemas } from '@/api/client'
import { flatRows, linesIn, rowsIn, withRows } from '@/shared/typed-rows'
import type { Version } from './principles'

/** Everything in the form by its place in the body; examples are lines, each source is a row. */
export type PrincipleValues = Record<string, string>
export type TypedSource = { citation: string; url: string }

type Text = Pick<
  Schemas['NewPrincipleVersion'],
  'title' | 'statement' | 'looksLike' | 'doesNotLookLike' | 'sources'
>

export const principleLabels = {
  family: 'Family',
  title: 'Title',
  statement: 'The principle in a sentence or two',
  looksLike: 'What it looks like',
  doesNotLookLike: 'What it does not look like',
  reasonForChange: 'Why does it change?',
  findingIds: 'Which findings is it written for?',
}

export const noPrinciple: PrincipleValues = {
  family: '',
  title: '',
  statement: '',
  looksLike: '',
  doesNotLookLike: '',
}

/** Of a version, as what the next one begins with. */
export function valuesOf(version: Version): PrincipleValues {
  return {
    title: version.title,
    statement: version.statement,
    looksLike: version.looksLike.join('\n'),
    doesNotLookLike: version.doesNotLookLike.join('\n'),
    reasonForChange: '',
    findingIds: '',
    ...flatRows(
      'sources',
      version.sources.map(({ citation, url }) => ({ citation, url: url ?? '' })),
    ),
  }
}

export function sourcesIn(values: PrincipleValues): TypedSource[] {
  return rowsIn(values, 'sources', ['citation', 'url']) as TypedSource[]
}

export function withSources(values: PrincipleValues, sources: TypedSource[]): PrincipleValues {
  return withRows(values, 'sources', sources)
}

/** Ids of findings, with spaces between. */
export function findingIdsIn(values: PrincipleValues): string[] {
  return (values.findingIds ?? '').split(' ').filter(Boolean)
}

/** What is sent of what it says. */
export function textFrom(values: PrincipleValues): Text {
  return {
    title: values.title?.trim() ?? '',
    statement: values.statement?.trim() ?? '',
    looksLike: linesIn(values.looksLike ?? ''),
    doesNotLookLike: linesIn(values.doesNotLookLike ?? ''),
    sources: sourcesIn(values).map(({ citation, url }) => ({
      citation: citation.trim(),
      url: url.trim() || null,
    })),
  }
}

/** Sources of two versions are compared whole. */
export const sourceGroup = {
  prefix: 'sources/',
  label: 'Where it comes from',
  show: (values: PrincipleValues) =>
    sourcesIn(values)
      .map(({ citation, url }) => sourceInWords(citation, url))
      .join('\n'),
}

export function sourceInWords(citation: string, url?: string | null): string {
  return url ? `${citation} (${url})` : citation
}
