import type { Kept, Values } from '@/participant/kept'
import { NotReached, Refusal } from '@/participant/service'
import { thisDevice } from '@/participant/words'
import type { ProposalService, PublicProposal } from './service'
import { differing, fieldAt, mistyped, patchOf, upon, valuesOf } from './values'

type Told = {
  say: (words: string) => void
  /** All that is wrong with what was typed, by field; nothing when all of it is saved. */
  complain: (problems: Record<string, string>) => void
  /** What the service says is wrong with a field, so that it can be read by itself. */
  named: (name: string, detail: string) => string
  /** Changed elsewhere: what the fields hold now, and in which of them something else was written there. */
  changed: (values: Values, theirs: Values, contested: string[]) => void
  /** It takes no changes any more, or is not there. */
  ended: () => void
}

const PAUSE = 1_200
const RETRY = 15_000
/** Gone, or closed, withdrawn or archived meanwhile. */
const OVER = [404, 409, 410]
const FORM = 'proposal'
const GROUND = 'proposal-ground'

const now = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/**
 * Saves what is typed as it is typed: on this device at once, with the service after a pause, one save after the other.
 * What cannot be reached is tried again; what was changed elsewhere is never written over unseen.
 */
export function saverFor(
  service: ProposalService,
  kept: Kept,
  first: PublicProposal,
  read: () => Values,
  told: Told,
) {
  let version = first.version
  let ground = valuesOf(first)
  let held: string[] = []
  let refused: Record<string, string> = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<boolean> | undefined

  const open = (values: Values) => differing(ground, values).filter((name) => !held.includes(name))

  function keep(): boolean {
    return kept.keep(GROUND, ground, false) && kept.keep(FORM, read(), false)
  }

  function later(wait: number) {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }

  function took(saved: PublicProposal, sent: Values) {
    version = saved.version
    const theirs = valuesOf(saved)
    // what the service writes otherwise, such as without spaces around it, is no change of ours
    ground = Object.fromEntries(
      Object.entries(theirs).map(([name, value]) => [
        name,
        read()[name] === sent[name] ? (sent[name] ?? value) : value,
      ]),
    )
    for (const name of [...held, ...Object.keys(refused)]) ground[name] = theirs[name] ?? ''
    if (open(read()).length === 0 && held.length === 0) {
      kept.forget(FORM)
      kept.forget(GROUND)
    }
  }

  async function attempt(names: string[]): Promise<boolean> {
    const sent = read()
    if (names.length === 0) {
      told.complain(refused)
      return Object.keys(refused).length === 0 && held.length === 0
    }
    try {
      took(await service.save(patchOf(sent, names), version), sent)
      told.complain(refused)
      if (Object.keys(refused).length === 0) told.say(`Saved at ${now()}`)
      else notAll()
      return Object.keys(refused).length === 0
    } catch (failure) {
      return failed(failure, names)
    }
  }

  function notAll() {
    told.say(`Not all of it is saved. What you typed is kept on ${thisDevice()}.`)
  }

  async function failed(failure: unknown, names: string[]): Promise<boolean> {
    const safe = keep()
    if (failure instanceof NotReached) {
      const where = safe ? `Kept on ${thisDevice()} at ${now()}.` : 'Keep this page open.'
      told.say(`No connection. ${where} It will be saved when you have signal.`)
      later(RETRY)
      return false
    }
    if (!(failure instanceof Refusal)) throw failure
    if (failure.problem.status === 412) return catchUp()
    if (failure.problem.status === 400 && failure.problem.errors) {
      const wrong = Object.fromEntries(
        failure.problem.errors.map(({ pointer, detail }) => {
          const name = fieldAt(pointer ?? '')
          return [name, told.named(name, detail)]
        }),
      )
      refused = { ...refused, ...wrong }
      told.complain(refused)
      notAll()
      const others = names.filter((name) => !(name in wrong))
      if (others.length > 0 && others.length < names.length) await attempt(others)
      return false
    }
    // whatever else is refused would be refused again at once, were the form only opened anew
    if (OVER.includes(failure.problem.status)) told.ended()
    else told.say(`This could not be saved: ${failure.message} What you typed is kept on ${thisDevice()}.`)
    return false
  }

  async function catchUp(): Promise<boolean> {
    try {
      const newest = await service.read()
      if (!newest.editable) {
        told.ended()
        return false
      }
      const theirs = valuesOf(newest)
      const { values, contested } = upon(ground, read(), theirs)
      version = newest.version
      ground = theirs
      held = contested
      told.changed(values, theirs, contested)
      told.say(
        contested.length > 0
          ? 'It was changed elsewhere too. Choose below what to keep.'
          : 'It was changed elsewhere too. Nothing of yours was lost.',
      )
      return contested.length === 0 && attempt(open(read()))
    } catch (failure) {
      return failed(failure, [])
    }
  }

  async function save(): Promise<boolean> {
    clearTimeout(timer)
    while (saving) await saving
    // what was mistyped is not worth sending: the service could only say that it is no number
    refused = mistyped(read())
    const names = open(read()).filter((name) => !(name in refused))
    if (names.length > 0) told.say('Saving…')
    else if (Object.keys(refused).length > 0) notAll()
    saving = attempt(names)
    try {
      return await saving
    } finally {
      saving = undefined
    }
  }

  return {
    /** Something was typed. */
    typed() {
      if (!keep()) told.say('Not saved yet. Keep this page open.')
      later(PAUSE)
    },
    /** Saves at once; answers whether all of it is saved. */
    save,
    /** Makes it a proposal, as the first save does, also where nothing was typed. */
    async begin() {
      if (version === 0) took(await service.save({}, 0), read())
    },
    /** The person has chosen what this field holds. */
    settle(name: string) {
      held = held.filter((other) => other !== name)
      later(0)
    },
    /** Takes up what was left on this device, if anything. */
    takeUp() {
      const left = kept.read(FORM)
      const from = kept.read(GROUND)
      if (!left || !from) return
      const { values, contested } = upon(from.values, left.values, ground)
      held = contested
      told.changed(values, ground, contested)
      if (contested.length > 0) told.say('It was changed elsewhere too. Choose below what to keep.')
      else later(0)
    },
    end() {
      clearTimeout(timer)
      kept.forget(FORM)
      kept.forget(GROUND)
    },
  }
}

export type Saver = ReturnType<typeof saverFor>
