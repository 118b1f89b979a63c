import { beforeEach, describe, expect, it } from 'vitest'
import { initialDocument, useDocument } from '../../../renderer/store/documentStore'
import { foldToLevel, isFolded, setFolded, unfoldTo } from '../../../renderer/store/folding'
import { startSession } from '../../../renderer/store/session'
import { select } from '../../../renderer/store/viewActions'
import { initialView, useView } from '../../../renderer/store/viewStore'
import type { NodeId } from '../../../shared/schema/ids'
import type { NodeKind } from '../../../shared/schema/nodes'
import { plan } from '../../helpers/plan'

const id = (text: string) => text as NodeId

/** One driver, initiatives and activities under it. */
function planOf(initiatives: number, activitiesEach: number) {
  const cards: Record<string, NodeKind> = { s: 'strategy', d: 'driver' }
  const links = ['s > d']
  for (let i = 0; i < initiatives; i++) {
    cards[`i${i}`] = 'initiative'
    links.push(`d > i${i}`)
    for (let a = 0; a < activitiesEach; a++) {
      cards[`a${i}-${a}`] = 'activity'
      links.push(`i${i} > a${i}-${a}`)
    }
  }
  return plan(cards, links)
}

const shown = () => useDocument.getState().plan?.scene.cards.map((card) => card.id) ?? []
const folded = (name: string) => isFolded(useDocument.getState().plan, name)

beforeEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

describe('a large plan', () => {
  const open = () => startSession(planOf(10, 20))

  it('opens folded to what fits, without being edited', () => {
    const session = open()
    expect(shown()).toHaveLength(12)
    expect(session.isDirty).toBe(false)
    expect(session.undoLabel).toBeUndefined()
    expect(session.doc.canvas.collapsed).toEqual({})
  })

  it('unfolds and folds a branch without being edited', () => {
    const session = open()
    setFolded([id('i3')], false)
    expect(shown()).toContain('a3-0')
    setFolded([id('i3')], true)
    expect(shown()).toHaveLength(12)
    expect(session.isDirty).toBe(false)
  })

  it('opens the branch of a card that is asked for, and no other', () => {
    open()
    expect(unfoldTo([id('a4-1')])).toBe(true)
    expect(shown()).toHaveLength(32)
    expect(unfoldTo([id('a4-2')])).toBe(false)
  })

  it('shows levels, and everything', () => {
    open()
    foldToLevel('driver')
    expect(shown()).toEqual(['s', 'd'])
    foldToLevel(undefined)
    expect(shown()).toHaveLength(212)
  })

  it('hands the selection of folded cards over to the card above', () => {
    open()
    foldToLevel(undefined)
    select([id('a1-1'), id('a1-2'), id('i2')])
    foldToLevel('initiative')
    expect(useView.getState().selection).toEqual(['i1', 'i2'])
  })

  it('opens as it was folded by hand', () => {
    const doc = planOf(10, 20)
    startSession({ ...doc, canvas: { ...doc.canvas, collapsed: { [id('i1')]: true } } })
    expect(shown()).toHaveLength(192)
  })
})

describe('a small plan', () => {
  const open = () => startSession(planOf(2, 2))

  it('opens whole, and keeps folds as edits', () => {
    const session = open()
    expect(shown()).toHaveLength(8)
    setFolded([id('d')], true)
    expect(shown()).toEqual(['s', 'd'])
    expect(session.doc.canvas.collapsed).toEqual({ d: true })
    expect(session.undoLabel).toBeDefined()
  })

  it('shows a card inside a fold without an edit, until it is folded again', () => {
    const session = open()
    setFolded([id('d')], true)
    const { position } = session
    expect(unfoldTo([id('i1')])).toBe(true)
    expect(shown()).toContain('i1')
    expect(folded('d')).toBe(false)
    setFolded([id('d')], true)
    expect(shown()).toEqual(['s', 'd'])
    expect(session.position).toBe(position)
  })

  it('folds down to a level in one undo step', () => {
    const session = open()
    foldToLevel('initiative')
    expect(shown()).toEqual(['s', 'd', 'i0', 'i1'])
    foldToLevel('strategy')
    expect(shown()).toEqual(['s'])
    session.undo()
    session.undo()
    expect(shown()).toHaveLength(8)
  })
})
