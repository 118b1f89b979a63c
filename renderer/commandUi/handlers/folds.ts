import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import type { NodeKind } from '../../../shared/schema/nodes'
import { showPlan } from '../../canvas/readableLook'
import { registerActions } from '../../store/actions'
import { useDocument } from '../../store/documentStore'
import { foldToLevel, isFolded, setFolded } from '../../store/folding'
import { announce } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { hasPlan, hasSelection } from './conditions'

/** Branches folded away, one by one or down to a level. */
export function registerFoldActions(): () => void {
  const level = (kind: NodeKind | undefined) => ({ run: () => foldTo(kind), enabled: hasPlan })
  return registerActions({
    'card.collapse': { run: toggleCollapse, enabled: hasSelection },
    'view.unfoldAll': level(undefined),
    'view.fold.initiative': level('initiative'),
    'view.fold.driver': level('driver'),
    'view.fold.strategy': level('strategy'),
  })
}

function toggleCollapse(): void {
  const { plan } = useDocument.getState()
  if (plan === undefined) return
  const ids = useView.getState().selection.filter((id) => plan.index.children(id).length > 0)
  if (ids.length === 0) return announce(t().doing.nothingHangs)
  const folded = ids.every((id) => isFolded(plan, id))
  setFolded(ids, !folded)
  const inside = new Set(ids.flatMap((id) => plan.index.descendants(id)))
  announce(folded ? t().doing.expanded : t().doing.collapsed(formatNumber(inside.size), inside.size))
}

/** Shows the plan down to a level, and all of what is then shown. */
function foldTo(kind: NodeKind | undefined): void {
  foldToLevel(kind)
  const scene = useDocument.getState().plan?.scene
  if (scene === undefined) return
  showPlan(scene)
  announce(t().folding.shown(formatNumber(scene.cards.length), scene.cards.length))
}
