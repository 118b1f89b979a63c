import type { Finding } from '../../../shared/rules/types'
import { focusView } from '../../canvas/canvasFocus'
import { useDocument } from '../../store/documentStore'
import { useView } from '../../store/viewStore'
import { nextInList, placeInList } from './afterFix'

interface Meant {
  readonly id: string
  /** Its row. */
  readonly row: Element | null
}

/** The finding whose menu a command was chosen from. */
let meant: Meant | undefined

/** Runs a command that was chosen from the menu of a finding: it is about that one, whatever is selected. */
export function aboutFinding(finding: Meant, run: () => void): void {
  meant = finding
  run()
  meant = undefined
}

/** Where the focus goes once a finding is gone by a command: on in the list that the command was chosen in. */
export function goOnFromHere(): () => void {
  return meant?.row ? nextInList(meant.row) : focusView
}

/** The same, unless something else took the focus. */
export function placeFromHere(): () => void {
  return meant?.row ? placeInList(meant.row) : focusView
}

/**
 * The findings that a command is about: those of the selected cards, the one that was walked to first; where no card is
 * selected, that one alone.
 */
export function findingsAtHand(): readonly Finding[] {
  const check = useDocument.getState().known?.check
  if (check === undefined) return []
  const { selection, currentFinding } = useView.getState()
  const current = check.findings.find(({ id }) => id === (meant?.id ?? currentFinding))
  if (meant !== undefined || selection.length === 0) return current === undefined ? [] : [current]
  const found = new Map<string, Finding>()
  if (current?.nodeIds.some((id) => selection.includes(id)) === true) found.set(current.id, current)
  for (const id of selection) for (const finding of check.byNode.get(id) ?? []) found.set(finding.id, finding)
  return Array.from(found.values())
}
