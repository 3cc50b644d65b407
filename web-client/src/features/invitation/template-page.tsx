import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { api } from '@/api/client'
import { purposeWords } from '@/shared/asking-words'
import { Card } from '@/shared/card'
import { useNotice } from '@/shared/notice'
import { PageHeading } from '@/shared/page-heading'
import { QueryView } from '@/shared/query-view'
import { ReadOnlyNote } from '@/shared/read-only-note'
import { useProgrammeId } from '@/shared/use-membership'
import { useProblemForm } from '@/shared/use-problem-form'
import { useRefresh } from '@/shared/use-refresh'
import { DeleteTemplate } from './delete-template'
import { TemplateForm } from './template-form'
import { newTemplate, templateFrom, valuesOf } from './template-values'
import { type HeldTemplate, readTemplate, type Template, templatePath, templatesPath } from './templates'
import { useMayInvite } from './use-may-invite'
import './invitation.css'
import './mail-view.css'

const purpose = 'The words and terms of an invitation. Those sent already keep the words they had.'

/** One template, or a new one. */
export function TemplatePage() {
  const { templateId = 'new' } = useParams()
  return templateId === 'new' ? <NewTemplate /> : <OneTemplate key={templateId} id={templateId} />
}

function useTemplates() {
  const programmeId = useProgrammeId()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const notify = useNotice()
  const all = `/programmes/${programmeId}/invitations/templates`
  return {
    programmeId,
    all,
    async backWith(notice: string) {
      notify(notice)
      await navigate(all)
      await refresh()
    },
  }
}

function NewTemplate() {
  const mayInvite = useMayInvite()
  const { programmeId, all, backWith } = useTemplates()
  const form = useProblemForm({
    draftKey: `${programmeId}/invitation-templates/new`,
    initial: newTemplate,
    submit: async (values, headers) => {
      await api.POST(templatesPath, {
        params: { path: { programmeId } },
        body: templateFrom(values),
        headers,
      })
      return values.name
    },
    onSaved: (name) => void backWith(`${name} is saved`),
  })
  return (
    <>
      <PageHeading title="Write a template" purpose={purpose} />
      {mayInvite ? (
        <TemplateForm form={form} save="Save template" cancelTo={all} />
      ) : (
        <ReadOnlyNote who="Leads and facilitators" />
      )}
    </>
  )
}

function OneTemplate({ id }: { id: string }) {
  const programmeId = useProgrammeId()
  const mayInvite = useMayInvite()
  const template = useQuery({
    queryKey: ['get', templatePath, { programmeId, id }],
    queryFn: () => readTemplate(programmeId, id),
  })
  return (
    <>
      <PageHeading title={template.data?.data.name ?? 'Template'} purpose={purpose} />
      {!mayInvite && <ReadOnlyNote who="Leads and facilitators" />}
      <QueryView query={template} what="the template">
        {(current) => (mayInvite ? <EditTemplate current={current} /> : <Words of={current.data} />)}
      </QueryView>
    </>
  )
}

function EditTemplate({ current: { data, etag } }: { current: HeldTemplate }) {
  const { programmeId, all, backWith } = useTemplates()
  const { id } = data
  const form = useProblemForm({
    draftKey: `${programmeId}/invitation-templates/${id}`,
    initial: valuesOf(data),
    etag,
    submit: async (values, headers) => {
      await api.PATCH(templatePath, {
        params: { path: { programmeId, id } },
        body: templateFrom(values),
        headers,
      })
      return values.name
    },
    onSaved: (name) => void backWith(`${name} is saved`),
    reload: async () => {
      const now = await readTemplate(programmeId, id)
      return { values: valuesOf(now.data), etag: now.etag }
    },
  })
  return (
    <TemplateForm form={form} save="Save template" cancelTo={all}>
      <DeleteTemplate
        template={data}
        onDeleted={() => {
          form.discard()
          void backWith(`${data.name} is deleted`)
        }}
      />
    </TemplateForm>
  )
}

function Words({ of: { subject, body, purpose: what } }: { of: Template }) {
  return (
    <Card title={subject} note={purposeWords[what]}>
      <p className="iv-mail__text">{body}</p>
    </Card>
  )
}
