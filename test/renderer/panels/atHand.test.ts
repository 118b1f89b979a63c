import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aboutFinding, findingsAtHand } from '../../../renderer/panels/findings/atHand'
import { initialDocument, type OpenPlan, useDocument } from '../../../renderer/store/documentStore'
import { initialView, useView } from '../../../renderer/store/viewStore'
import type { Finding } from '../../../shared/rules/types'
import type { NodeId } from '../../../shared/schema/ids'

const card = (id: string) => id as NodeId
const finding = (id: string, ...nodeIds: string[]) => ({ id, nodeIds }) as unknown as Finding
const [late, untied, vague, whole] = [
  finding('late', 'a'),
  finding('untied', 'a', 'b'),
  finding('vague', 'b'),
  finding('whole'),
]

beforeEach(() => {
  const byNode = new Map([
    [card('a'), [late, untied]],
    [card('b'), [untied, vague]],
  ])
  const known = { check: { findings: [late, untied, vague, whole], byNode } } as unknown as OpenPlan
  useDocument.setState({ known })
})
afterEach(() => {
  useDocument.setState(initialDocument)
  useView.setState(initialView)
})

const idsAtHand = () => findingsAtHand().map(({ id }) => id)

describe('the findings that a command is about', () => {
  it('are those of the selected cards, each once', () => {
    useView.setState({ selection: [card('a'), card('b')] })
    expect(idsAtHand()).toEqual(['late', 'untied', 'vague'])
  })

  it('begin with the one that was walked to, where it concerns a selected card', () => {
    useView.setState({ selection: [card('a')], currentFinding: 'untied' })
    expect(idsAtHand()).toEqual(['untied', 'late'])
    useView.setState({ currentFinding: 'vague' })
    expect(idsAtHand()).toEqual(['late', 'untied'])
  })

  it('are the one that was walked to alone, while no card is selected', () => {
    expect(idsAtHand()).toEqual([])
    useView.setState({ currentFinding: 'whole' })
    expect(idsAtHand()).toEqual(['whole'])
  })

  it('are the one whose menu the command comes from, whatever is selected', () => {
    useView.setState({ selection: [card('a')], currentFinding: 'late' })
    aboutFinding({ id: 'vague', row: null }, () => expect(idsAtHand()).toEqual(['vague']))
    expect(idsAtHand()).toEqual(['late', 'untied'])
  })

  it('are none before the plan is checked', () => {
    useDocument.setState({ known: undefined })
    useView.setState({ selection: [card('a')] })
    expect(idsAtHand()).toEqual([])
  })
})
