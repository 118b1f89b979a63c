import { describe, expect, it } from 'vitest'
import { type Ask, type JobName, type Lines, WORK } from '../../../renderer/bulk/jobs'
import { runJob } from '../../../renderer/bulk/runJob'
import { guessMapping } from '../../../shared/importers/table/guessMapping'
import { applyToDocument } from '../../../shared/model/patching'
import { emptyDocument } from '../../../shared/schema/document'
import { Session } from '../../../shared/session/session'
import { plan } from '../../helpers/plan'

const small = () => plan({ s: 'strategy', d: 'driver', i: 'initiative' }, ['s > d', 'd > i'])
const read = (ask: Ask<'read'>) => {
  const found = WORK.read(ask)
  return found.ok ? found.value : found.error.code
}

describe('reading what was copied', () => {
  it('tells cards of this app from tables, lines, a line and nothing', () => {
    const copied = WORK.copy({ part: small() })
    if (!copied.ok) throw new Error(copied.error.message)
    expect(read(copied.value)).toMatchObject({ type: 'cards', document: { nodes: { s: { kind: 'strategy' } } } })
    expect(read({ html: '', text: 'Title\tOwner\nCall ten\tAmy' })).toMatchObject({ type: 'table' })
    expect(read({ html: '', text: 'Be first\n  Win plants\n' })).toMatchObject({ type: 'lines', lines: 2, notes: 0 })
    expect(read({ html: '', text: '\n Be first \n' })).toEqual({ type: 'line' })
    expect(read({ html: '<p>picture</p>', text: ' \n' })).toEqual({ type: 'nothing' })
  })

  it('counts titles that are too long and keeps their whole text', () => {
    const long = 'word '.repeat(80).trim()
    const found = read({ html: '', text: `Be first\n  ${long}\n` })
    expect(found).toMatchObject({ type: 'lines', lines: 2, notes: 0, shortened: 1 })
    const nodes = Object.values((found as Lines).document.nodes)
    expect(nodes.map(({ title, notes }) => [title.length, notes])).toEqual([
      [8, undefined],
      [300, long],
    ])
  })

  it('refuses what is too large', () => {
    expect(read({ html: '', text: 'a\tb\n'.repeat(6_000_000) })).toBe('file-too-large')
  })

  it('reads a table as text when asked to', () => {
    const text = 'Be first\tAmy\nWin plants\tBob'
    expect(WORK.readText({ text })).toMatchObject({ ok: true, value: { type: 'lines', lines: 2 } })
  })
})

describe('work that a worker does', () => {
  const table = [
    ['Title', 'Level'],
    ['Call ten', 'Activity'],
  ]

  it('changes nothing, and what it answers can be sent', () => {
    const doc = small()
    const before = structuredClone(doc)
    const mapping = guessMapping(table, doc, undefined)
    const asks: { readonly [N in JobName]: Ask<N> } = {
      read: { html: '', text: 'a\nb' },
      readText: { text: 'a\nb' },
      table: { doc, table, mapping },
      command: { doc, call: { id: 'card.add', params: { kind: 'driver', title: 'New', parentId: 's' } } },
      copy: { part: doc },
    }
    for (const name of Object.keys(WORK) as JobName[]) {
      const answer = (WORK[name] as (ask: unknown) => { readonly ok: boolean })(asks[name])
      expect(answer.ok, name).toBe(true)
      expect(structuredClone(answer), name).toEqual(answer)
    }
    expect(doc).toEqual(before)
  })

  it('is done here at once when it is little', async () => {
    const { signal } = new AbortController()
    const answer = await runJob(
      'table',
      { doc: small(), table, mapping: guessMapping(table, small(), undefined) },
      false,
      signal,
    )
    expect(answer).toMatchObject({ ok: true, value: { rows: [{ action: 'create', title: 'Call ten' }] } })
  })
})

describe('taking over a change that was worked out elsewhere', () => {
  const env = () => {
    let serial = 0
    return () => ({ newId: () => `n${++serial}`, today: '2027-01-04' })
  }
  const call = { id: 'card.add', params: { kind: 'driver', title: 'New', parentId: 's' } }

  it('is one step, as if it had been made here', () => {
    const session = new Session(small(), env())
    const { position } = session
    const worked = WORK.command({ doc: session.doc, call })
    if (!worked.ok) throw new Error(worked.error.message)
    const told: string[] = []
    session.subscribe(({ cause, label }) => told.push(`${cause} ${label}`))
    const sent = structuredClone(worked.value)
    const doc = applyToDocument(session.doc, sent.patches)
    expect(session.take({ ...sent, doc }, position)).toBe(true)
    expect(session.doc).toBe(doc)
    const [made = ''] = worked.value.outcome.select ?? []
    expect(session.index.node(made)).toMatchObject({ title: 'New', kind: 'driver' })
    expect(session.isDirty).toBe(true)
    expect(session.undoLabel).toBe(told[0]?.replace('edit ', ''))
    session.undo()
    expect(session.doc).toEqual(small())
    session.redo()
    expect(session.index.has(made)).toBe(true)
  })

  it('is not, when the plan was edited meanwhile', () => {
    const session = new Session(small(), env())
    const { position } = session
    const worked = WORK.command({ doc: session.doc, call })
    if (!worked.ok) throw new Error(worked.error.message)
    const late = { ...worked.value, doc: applyToDocument(session.doc, worked.value.patches) }
    session.dispatch({ id: 'card.delete', params: { ids: ['s'] } })
    const { doc } = session
    expect(session.take(late, position)).toBe(false)
    expect(session.doc).toBe(doc)
  })

  it('is refused for the same reasons', () => {
    const gone = { id: 'card.add', params: { kind: 'driver', title: 'New', parentId: 'gone' } }
    const here = new Session(small(), env()).dispatch(gone)
    expect(WORK.command({ doc: small(), call: gone })).toEqual(here)
    expect(WORK.command({ doc: emptyDocument('x'), call: { id: 'no.such', params: {} } })).toMatchObject({ ok: false })
  })
})
