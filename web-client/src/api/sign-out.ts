import { api } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { endSession } from '@/api/session'

/** Ends the session here and at the service. It is over here even if the service thinks it was over before. */
export async function signOut(): Promise<void> {
  try {
    await api.POST('/sign-out')
  } catch (error) {
    if (!isProblemError(error)) throw error
  }
  endSession()
}
