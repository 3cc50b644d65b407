import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { api, bodyOf } from '@/api/client'
import { isProblemError } from '@/api/problem'
import { draftPrefix } from '@/shared/drafts'
import { reasonOf } from '@/shared/failure'
import { useProgrammeId } from '@/shared/use-membership'
import { useBoardUpdate } from './boards'
import { retrospectivePath, useRetrospectiveId } from './retrospectives'

/** Notes written together, on their way. The key makes them arrive once, however often they are sent. */
export type Letter = { key: string; columnId: string; texts: string[]; refusal?: string }

type Outbox = {
  letters: Letter[]
  /** True while the service cannot be reached: they are kept here until it can. */
  isWaiting: boolean
  write: (columnId: string, texts: string[]) => void
  /** Sends what was refused once more, as what may be taken now. */
  tryAgain: (key: string) => void
  drop: (key: string) => void
}

const OutboxContext = createContext<Outbox | null>(null)
const tryAgainAfter = 5_000

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (!outbox) throw new Error('Notes are written at a board')
  return outbox
}

/** Keeps what is written until the service has it, over a lost connection and a reload. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const path = { programmeId: useProgrammeId(), id: useRetrospectiveId() }
  const store = `${draftPrefix}${path.programmeId}/retrospectives/${path.id}/outbox`
  const update = useBoardUpdate()
  const [letters, setLetters] = useState<Letter[]>(() => JSON.parse(sessionStorage.getItem(store) ?? '[]'))
  const [isWaiting, setIsWaiting] = useState(false)
  const now = useRef(letters)
  const isSending = useRef(false)

  function keep(next: Letter[]) {
    now.current = next
    if (next.length > 0) sessionStorage.setItem(store, JSON.stringify(next))
    else sessionStorage.removeItem(store)
    setLetters(next)
  }

  async function send() {
    if (isSending.current) return
    isSending.current = true
    for (let letter = nextOf(now.current); letter; letter = nextOf(now.current)) {
      const { key, columnId, texts } = letter
      try {
        const body = { notes: texts.map((text) => ({ columnId, text })) }
        const headers = { 'Idempotency-Key': key }
        const { notes } = bodyOf(
          await api.POST(`${retrospectivePath}/notes`, { params: { path }, body, headers }),
        )
        update((board) => ({ ...board, ownNotes: notes }))
        keep(now.current.filter((one) => one.key !== key))
        setIsWaiting(false)
      } catch (error) {
        if (!isRefusal(error)) {
          setIsWaiting(true)
          break
        }
        keep(now.current.map((one) => (one.key === key ? { ...one, refusal: reasonOf(error) } : one)))
      }
    }
    isSending.current = false
  }

  const sendNow = useRef(send)
  sendNow.current = send
  useEffect(() => {
    const again = () => void sendNow.current()
    again()
    window.addEventListener('online', again)
    const timer = isWaiting ? setInterval(again, tryAgainAfter) : undefined
    return () => {
      window.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [isWaiting])

  const outbox: Outbox = {
    letters,
    isWaiting,
    write(columnId, texts) {
      keep([...now.current, { key: crypto.randomUUID(), columnId, texts }])
      void send()
    },
    tryAgain(key) {
      keep(
        now.current.map((one) =>
          one.key === key ? { key: crypto.randomUUID(), columnId: one.columnId, texts: one.texts } : one,
        ),
      )
      void send()
    },
    drop: (key) => keep(now.current.filter((one) => one.key !== key)),
  }
  return <OutboxContext value={outbox}>{children}</OutboxContext>
}

function nextOf(letters: Letter[]): Letter | undefined {
  return letters.find(({ refusal }) => refusal === undefined)
}

/** Whether the service said no; where it cannot be reached, is busy or still at it, the same is sent again. */
function isRefusal(error: unknown): boolean {
  return (
    isProblemError(error) &&
    error.status < 500 &&
    ![401, 429].includes(error.status) &&
    error.kind !== 'idempotency-key-in-use'
  )
}
