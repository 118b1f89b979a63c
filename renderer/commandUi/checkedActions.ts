import type { ActionId } from '../../shared/actions/actions'
import { INTERFACE_SIZES, LANGUAGE_CHOICES, OUTLINE_COLUMNS, VIEWS } from '../../shared/ipc/prefs'
import { WINDOW_THEMES } from '../../shared/looks'
import type { NodeId } from '../../shared/schema/ids'
import { NODE_STATUSES } from '../../shared/schema/nodes'
import { isFilterShown } from '../panels/filter/filterShown'
import { useDocument } from '../store/documentStore'
import { isFolded } from '../store/folding'
import { useView } from '../store/viewStore'
import { wantedColumns } from '../views/outline/columnChoice'
import { autosaveOn } from './handlers/files'

const PANELS = ['findings', 'inspector', 'minimap', 'parking'] as const

/** Of every action with an on and an off, which of the two it is. */
export function checkedActions(): Partial<Record<ActionId, boolean>> {
  const view = useView.getState()
  const { plan } = useDocument.getState()
  const { panels, selection } = view
  const every = (test: (id: NodeId) => boolean) => selection.length > 0 && selection.every(test)
  return {
    ...oneOf('view', VIEWS, (one) => view.layout === one),
    ...oneOf('view', PANELS, (one) => panels[one]),
    ...oneOf('view.theme', WINDOW_THEMES, (one) => view.theme === one),
    ...oneOf('view.size', INTERFACE_SIZES, (one) => view.interfaceSize === one),
    ...oneOf('view.language', LANGUAGE_CHOICES, (one) => view.language === one),
    ...oneOf('card.setStatus', NODE_STATUSES, (one) => every((id) => plan?.doc.nodes[id]?.status === one)),
    ...oneOf('outline.column', OUTLINE_COLUMNS, (one) => wantedColumns(view).includes(one)),
    'outline.fitColumns': view.outlineColumns === null,
    'edit.selectSeveral': view.selecting,
    'view.focus': view.focus !== undefined,
    'view.filter': isFilterShown(view),
    'file.autosave': autosaveOn(),
    'card.pin': every((id) => plan?.doc.canvas.pins[id] === true),
    'card.collapse': every((id) => isFolded(plan, id)),
  }
}

/** Actions whose ids end in the members of a list. */
function oneOf<P extends string, T extends string>(
  prefix: P,
  members: readonly T[],
  isOn: (member: T) => boolean,
): Partial<Record<`${P}.${T}`, boolean>> {
  return Object.fromEntries(members.map((member) => [`${prefix}.${member}`, isOn(member)])) as Partial<
    Record<`${P}.${T}`, boolean>
  >
}
