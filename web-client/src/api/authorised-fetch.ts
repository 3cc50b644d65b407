import { currentAccessToken, endSession, refreshSession, sessionState } from '@/api/session'

/** Sends the access token, and when it has expired gets another and tries once more. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const spare = request.clone()
  const sent = currentAccessToken()
  const response = await fetch(withToken(request, sent))
  if (response.status !== 401 || isAboutSigningIn(request)) return response
  const renewed = currentAccessToken() !== sent || (await refreshSession())
  if (!renewed) return response
  const second = await fetch(withToken(spare, currentAccessToken()))
  // A pass opens one board: what else is refused ends no visit.
  if (second.status === 401 && sessionState() !== 'VISITING') endSession()
  return second
}

function withToken(request: Request, token: string | undefined): Request {
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  return request
}

function isAboutSigningIn(request: Request): boolean {
  return new URL(request.url).pathname.includes('/sign-in/')
}
