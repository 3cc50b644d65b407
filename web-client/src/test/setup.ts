import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { forgetSession } from '@/api/session'
import { server } from '@/test/server'

// The first page of a file is compiled while it is waited for, which a busy machine takes its time over.
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(async () => {
  cleanup()
  // The page that a test ends on has asked for what it shows: that reaches the test's own answers first.
  await new Promise((asked) => setTimeout(asked))
  server.resetHandlers()
  sessionStorage.clear()
  forgetSession()
})
afterAll(() => server.close())

// jsdom knows the dialog element but not how to open one.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

// Nor does it lay anything out that could scroll.
window.scrollTo = () => undefined
