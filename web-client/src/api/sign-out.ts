import { api } from '@/api/client'
import { hasStatus } from '@/api/problem'
import { endSession } from '@/api/session'

/** Ends the session at the service and then here: while the service is away the cookie would sign in again. */
export async function signOut(): Promise<void> {
  try {
    await api.POST('/sign-out')
  } catch (error) {
    // It was over before.
    if (!hasStatus(error, 401)) throw error
  }
  endSession()
}
