import type { Schemas } from '@/api/client'
import { isProblem, ProblemError } from '@/api/problem'
import { apiBase, currentAccessToken, refreshSession } from '@/api/session'
import { type ImportKindName, importKinds } from './import-kinds'

export type Mode = Schemas['ImportJob']['mode']

/** A file, or what was pasted, and how it is to be read. */
export type Upload = {
  kind: ImportKindName
  name: string
  content: Blob
  mode: Mode
  /** What was pasted, as it was. */
  pasted?: string
}

type Sending = Upload & {
  programmeId: string
  dryRun: boolean
  headers: Record<string, string>
  onProgress: (sent: number, total: number) => void
}

/** Sends a file and says how much of it has gone: fetch cannot, so this is the one request without it. */
export async function sendFile(sending: Sending): Promise<Schemas['ImportJob']> {
  const first = await send(sending)
  const last = first.status === 401 && (await refreshSession()) ? await send(sending) : first
  const body: unknown = parsed(last.responseText)
  if (last.status === 202) return body as Schemas['ImportJob']
  throw new ProblemError(
    isProblem(body)
      ? body
      : {
          type: 'about:blank',
          title: 'The file was not taken',
          status: last.status,
          instance: new URL(last.responseURL || apiBase).pathname,
          traceId: last.getResponseHeader('X-Request-ID') ?? '',
        },
  )
}

function send({
  programmeId,
  kind,
  name,
  content,
  mode,
  dryRun,
  headers,
  onProgress,
}: Sending): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const path = importKinds[kind].list.replace('{programmeId}', programmeId)
    const request = new XMLHttpRequest()
    request.open('POST', `${apiBase}${path}?dryRun=${dryRun}&mode=${mode}`)
    request.setRequestHeader('Content-Type', name.endsWith('.ndjson') ? 'application/x-ndjson' : 'text/csv')
    for (const [header, value] of Object.entries(headers)) request.setRequestHeader(header, value)
    const token = currentAccessToken()
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total)
    request.onload = () => resolve(request)
    request.onerror = () => reject(new TypeError('The service cannot be reached'))
    request.send(content)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
