import type { InterfaceSize } from '../../../shared/ipc/prefs'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { isFiltering } from '../../../shared/model/filter/types'
import type { Box } from '../../../shared/scene/types'
import type { NodeId } from '../../../shared/schema/ids'
import { cardOf } from '../../canvas/cardOf'
import { farthest, lineOfSight } from '../../canvas/lineOfSight'
import { fitOrAll } from '../../canvas/readableLook'
import { showAll, stepZoom, surround, zoomTo } from '../../canvas/viewport'
import { isFilterShown } from '../../panels/filter/filterShown'
import { showHintsAgain } from '../../panels/hints/hints'
import { type ActionHandler, registerActions } from '../../store/actions'
import { bridge } from '../../store/bridge'
import { useDocument } from '../../store/documentStore'
import { stepFinding } from '../../store/findingWalk'
import { unfoldTo } from '../../store/folding'
import { canTravel, travel } from '../../store/places'
import {
  announce,
  clearFilter,
  dropPassingToasts,
  openDialog,
  openFilter,
  openPalette,
  setFind,
  setFocus,
  setLayout,
  toast,
  togglePanel,
} from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import type { ThemePreference } from '../../store/viewTypes'
import { goToPane, toggleFields, toggleInspector } from '../panes'
import { hasDrawing, hasPlan, hasSelection } from './conditions'

const withPlan = (run: () => void): ActionHandler => ({ run, enabled: hasPlan })
const withSelection = (run: () => void): ActionHandler => ({ run, enabled: hasSelection })
const withDrawing = (run: () => void): ActionHandler => ({ run, enabled: hasDrawing })
const ofDrawn = (run: () => void): ActionHandler => ({ run, enabled: () => hasDrawing() && hasSelection() })

/** How the plan is shown, and finding one's way in it. */
export function registerViewActions(): () => void {
  return registerActions({
    'view.cascade': withPlan(() => setLayout('cascade')),
    'view.outline': withPlan(() => setLayout('outline')),
    'view.split': withPlan(() => setLayout('split')),
    'view.fit': withDrawing(fitAll),
    'view.fitSelection': ofDrawn(fitSelection),
    'view.fitBranch': ofDrawn(fitBranch),
    'view.zoom100': withDrawing(() => zoomTo(1, primaryCard())),
    'view.zoomIn': withDrawing(() => stepZoom(1, primaryCard())),
    'view.zoomOut': withDrawing(() => stepZoom(-1, primaryCard())),
    'view.focus': withSelection(toggleFocus),
    'view.focusWider': { run: () => widenFocus(1), enabled: isFocused },
    'view.focusNarrower': { run: () => widenFocus(-1), enabled: isFocused },
    'view.fullScreen': () => void bridge().window.toggleFullScreen(),
    'view.filter': withPlan(toggleFilterBar),
    'view.filterBy': withPlan(() => openPalette(true, 'view.filterBy')),
    'view.clearFilter': { run: showAllCards, enabled: () => hasPlan() && isFiltering(useView.getState().filter) },
    'view.findings': withPlan(() => togglePanel('findings')),
    'view.inspector': withPlan(toggleInspector),
    'view.fields': withPlan(toggleFields),
    'view.nextPane': withPlan(() => goToPane(1)),
    'view.previousPane': withPlan(() => goToPane(-1)),
    'view.parking': withPlan(() => togglePanel('parking')),
    'view.minimap': withPlan(() => togglePanel('minimap')),
    'view.size.100': () => setInterfaceSize('100'),
    'view.size.125': () => setInterfaceSize('125'),
    'view.size.150': () => setInterfaceSize('150'),
    'view.size.200': () => setInterfaceSize('200'),
    'view.theme.system': () => setTheme('system'),
    'view.theme.light': () => setTheme('light'),
    'view.theme.dark': () => setTheme('dark'),
    'view.theme.contrast': () => setTheme('contrast'),
    'view.language.system': () => void bridge().prefs.set({ language: 'system' }),
    'view.language.en': () => void bridge().prefs.set({ language: 'en' }),
    'view.language.de': () => void bridge().prefs.set({ language: 'de' }),
    'go.back': { run: () => void travel(-1), enabled: () => canTravel(-1) },
    'go.forward': { run: () => void travel(1), enabled: () => canTravel(1) },
    'go.find': withPlan(() => setFind({ open: true })),
    'go.card': withPlan(() => openPalette(true, 'go.card')),
    'go.palette': () => openPalette(!useView.getState().paletteOpen),
    'go.nextFinding': withPlan(() => stepFinding(1)),
    'go.previousFinding': withPlan(() => stepFinding(-1)),
    'help.shortcuts': () => openDialog({ type: 'shortcuts' }),
    'edit.spelling': () => openDialog({ type: 'spelling' }),
    'help.guide': () => openDialog({ type: 'guide' }),
    'help.hints': showHintsAgain,
    'help.about': () => openDialog({ type: 'about' }),
  })
}

/** The card that zooming keeps in view. */
function primaryCard(): Box | undefined {
  const scene = useDocument.getState().plan?.scene
  const { primary } = useView.getState()
  return scene === undefined || primary === undefined ? undefined : cardOf(scene, primary)
}

function fitAll(): void {
  const scene = useDocument.getState().plan?.scene
  if (scene === undefined) return
  if (fitOrAll(scene)) toast(() => t().doing.fitAgain, { passing: true })
  else dropPassingToasts()
}

function fitSelection(): void {
  fitCards(useView.getState().selection)
}

/** Shows the selected cards with all that hangs from them. */
function fitBranch(): void {
  const { plan } = useDocument.getState()
  const { selection } = useView.getState()
  if (plan !== undefined) fitCards([...selection, ...selection.flatMap((id) => plan.index.descendants(id))])
}

function fitCards(ids: readonly NodeId[]): void {
  const scene = useDocument.getState().plan?.scene
  if (scene === undefined) return
  const box = surround(ids.map((id) => cardOf(scene, id)).filter((card) => card !== undefined))
  if (box !== undefined) showAll(box, { maxZoom: 1.5 })
}

function toggleFocus(): void {
  const { focus, selection } = useView.getState()
  if (focus !== undefined && focus.ids.join() === selection.join()) {
    setFocus([])
    return announce(t().doing.allShown)
  }
  setFocus(selection)
  openLine(selection)
  // When it says above the drawing whose line it is, which takes room.
  requestAnimationFrame(() => showLine(selection))
  announce(t().doing.lineOfSight)
}

/** A line of sight of more cards than this is shown folded as it is. */
const MOST_IN_LINE = 250

/** Opens the branches that hide what is in sight. */
function openLine(ids: readonly NodeId[]): void {
  const index = useDocument.getState().plan?.index
  if (index === undefined) return
  const line = lineOfSight(index, ids, Number.POSITIVE_INFINITY)
  unfoldTo(line.size > MOST_IN_LINE ? ids : Array.from(line))
}

/** Opens the filter bar; with the bar the filter goes. */
function toggleFilterBar(): void {
  if (!isFilterShown(useView.getState())) return openFilter()
  openFilter(false)
  showAllCards()
}

/** Lets all cards be seen again, and says so. @returns false where nothing was filtered */
export function showAllCards(): boolean {
  if (!isFiltering(useView.getState().filter)) return false
  clearFilter()
  announce(t().filter.cleared)
  return true
}

function showLine(ids: readonly NodeId[]): void {
  const plan = useDocument.getState().plan
  if (plan === undefined) return
  const line = lineOfSight(plan.index, ids, Number.POSITIVE_INFINITY)
  const box = surround(plan.scene.cards.filter((card) => line.has(card.id)))
  if (box !== undefined) showAll(box)
}

const isFocused = (): boolean => hasPlan() && useView.getState().focus !== undefined

/** One link more or less in the line of sight. */
function widenFocus(step: 1 | -1): void {
  const { focus } = useView.getState()
  const index = useDocument.getState().plan?.index
  if (focus === undefined || index === undefined) return
  const most = farthest(index, focus.ids)
  const depth = Math.min(most, Math.max(1, Math.min(focus.depth, most) + step))
  setFocus(focus.ids, depth)
  announce(t().doing.lineDepth(formatNumber(depth), depth))
}

function setTheme(theme: ThemePreference): void {
  useView.setState({ theme })
  void bridge().prefs.set({ theme })
}

/** Everything in every window; the main process does it. */
function setInterfaceSize(interfaceSize: InterfaceSize): void {
  void bridge().prefs.set({ interfaceSize })
}
