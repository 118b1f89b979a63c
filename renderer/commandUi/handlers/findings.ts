import { askToSuppress } from '../../panels/findings/afterFix'
import { findingsAtHand, goOnFromHere } from '../../panels/findings/atHand'
import { registerActions } from '../../store/actions'
import { useDocument } from '../../store/documentStore'
import { openDialog, openPalette } from '../../store/viewActions'

/** What is done about findings: those of the selected cards, or the one that was walked to. */
export function registerFindingActions(): () => void {
  return registerActions({
    'finding.fix': {
      run: () => openPalette(true, 'finding.fix'),
      enabled: () => findingsAtHand().some(({ fixes }) => fixes.length > 0),
    },
    'finding.suppress': { run: suppress, enabled: hasFinding },
    'finding.hearAgain': {
      run: () => openPalette(true, 'finding.hearAgain'),
      enabled: () => (useDocument.getState().known?.check.suppressed.length ?? 0) > 0,
    },
    'finding.about': { run: explain, enabled: hasFinding },
  })
}

const hasFinding = (): boolean => findingsAtHand().length > 0

/** Of several findings the palette asks which. */
function suppress(): void {
  const [only, ...others] = findingsAtHand()
  if (only !== undefined && others.length === 0) askToSuppress(only, goOnFromHere())
  else openPalette(true, 'finding.suppress')
}

/** Why the first of them is checked, and how. */
function explain(): void {
  const [first] = findingsAtHand()
  if (first !== undefined) openDialog({ type: 'rules', rule: first.rule })
}
