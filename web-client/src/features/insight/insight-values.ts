import type { Schemas } from '@/api/client'
import { refuse } from '@/shared/input-problem'
import { flatRows, rowsIn, withRows } from '@/shared/typed-rows'
import type { InsightKind, WhoCouldAct } from './insight-words'
import type { Insight } from './insights'

/** Everything in the form by its place in the body; each conversation is a row, and `conversation` is what is typed to find one. */
export type InsightValues = Record<string, string>
export type TypedConversation = { id: string; title: string }

/** Most letters of a statement. */
export const longest = 300

export const insightLabels = {
  kind: 'What is it?',
  statement: 'What did you learn, in one sentence?',
  detail: 'What belongs to it?',
  whoCouldAct: 'Who could do something about it?',
  themeIds: 'Themes',
  conversationIds: 'Which conversations does it rest on?',
  conversation: 'Which conversations does it rest on?',
}

export function noInsight(conversation?: TypedConversation): InsightValues {
  const none: InsightValues = {
    kind: '',
    statement: '',
    detail: '',
    whoCouldAct: '',
    themeIds: '',
    conversation: '',
  }
  return conversation ? withConversation(none, conversation) : none
}

/** What was found in a retrospective, to be said so that others understand it. */
export function insightOf({ insightKind, statement }: Schemas['Finding']): InsightValues {
  return { ...noInsight(), kind: insightKind ?? '', statement: statement.slice(0, longest) }
}

/** `titles` are those of the conversations it rests on, as far as they are known. */
export function valuesOf(insight: Insight, titles: Map<string, string>): InsightValues {
  const { kind, statement, detail, whoCouldAct, themeIds, conversationIds } = insight
  return {
    ...noInsight(),
    kind,
    statement,
    detail: detail ?? '',
    whoCouldAct: whoCouldAct ?? '',
    themeIds: themeIds.join(' '),
    ...flatRows(
      'conversationIds',
      (conversationIds ?? []).map((id) => ({ id, title: titles.get(id) ?? 'A conversation' })),
    ),
  }
}

export function conversationsIn(values: InsightValues): TypedConversation[] {
  return rowsIn(values, 'conversationIds', ['id', 'title']) as TypedConversation[]
}

export function withConversations(values: InsightValues, rows: TypedConversation[]): InsightValues {
  return withRows(values, 'conversationIds', rows)
}

/** The same with one more, once. */
export function withConversation(values: InsightValues, one: TypedConversation): InsightValues {
  const others = conversationsIn(values).filter(({ id }) => id !== one.id)
  return { ...withConversations(values, [...others, one]), conversation: '' }
}

export const themesIn = (values: InsightValues) => (values.themeIds ?? '').split(' ').filter(Boolean)

/** What is sent, unless something is missing. */
export function insightFrom(values: InsightValues): Schemas['NewInsight'] {
  const statement = values.statement?.trim() ?? ''
  refuse([
    ...bad(!values.kind, '/kind', 'Choose challenge or opportunity'),
    ...bad(!statement, '/statement', 'Say what you learned'),
    ...bad(statement.length > longest, '/statement', `Use at most ${longest} letters`),
    ...bad(
      Boolean(values.conversation?.trim()),
      '/conversation',
      'Choose a conversation from the list, or empty the box',
    ),
  ])
  return {
    kind: values.kind as InsightKind,
    statement,
    detail: values.detail?.trim() || null,
    whoCouldAct: (values.whoCouldAct || null) as WhoCouldAct | null,
    conversationIds: conversationsIn(values).map(({ id }) => id),
    themeIds: themesIn(values),
  }
}

function bad(isBad: boolean, pointer: string, detail: string) {
  return isBad ? [{ pointer, detail }] : []
}

/** What is compared whole where somebody else was faster. */
export const insightGroups = [
  {
    prefix: 'conversationIds/',
    label: insightLabels.conversationIds,
    show: (values: InsightValues) =>
      conversationsIn(values)
        .map(({ title }) => title)
        .join('\n'),
  },
]
