import {
  CircleHelp,
  Command,
  Crosshair,
  ImageDown,
  ListFilter,
  Maximize,
  PanelRight,
  Redo2,
  Search,
  Sparkles,
  Undo2,
} from 'lucide-react'
import { type ActionId, actionOf } from '../../../shared/actions/actions'
import { t } from '../../../shared/messages/language'
import { ActionButton } from '../../components/ActionButton'
import { type DocumentState, hasPlan, useDocument } from '../../store/documentStore'
import { useFile, usePanels } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import { isFilterShown } from '../filter/filterShown'
import { AddMenu } from './AddMenu'
import styles from './Toolbar.module.css'

/** The row above the drawing: what is open, and what is done most. */
export function Toolbar() {
  // No more of the plan than that: an edit draws only what it changes here.
  const open = useDocument(hasPlan)
  const panels = usePanels()
  const focus = useView((state) => state.focus)
  const filtering = useView(isFilterShown)
  const drawn = useView((state) => state.layout !== 'outline')
  const why = (id: ActionId) => (drawn ? undefined : t().frame.inDrawing(actionOf(id).label))
  if (!open) return null
  return (
    <header className={styles.toolbar} data-pane="toolbar" aria-label={t().frame.toolbar}>
      <Names />
      <div className={styles.group}>
        <AddMenu />
      </div>
      <History />
      <div className={styles.group} role="group" aria-label={t().frame.drawing} data-part="drawing">
        <ActionButton id="view.tidy" word={t().frame.words.tidy} label={why('view.tidy')} icon={<Sparkles />} />
        <ActionButton id="view.focus" word={t().frame.words.focus} icon={<Crosshair />} pressed={focus !== undefined} />
        <ActionButton id="view.fit" word={t().frame.words.fit} label={why('view.fit')} icon={<Maximize />} />
      </div>
      <div className={styles.end}>
        <ActionButton id="view.filter" word={t().frame.words.filter} icon={<ListFilter />} pressed={filtering} />
        <ActionButton id="go.find" word={t().frame.words.find} icon={<Search />} />
        <ActionButton
          id="go.palette"
          word={t().frame.words.commands}
          label={t().frame.allCommands}
          icon={<Command />}
        />
        <ActionButton
          id="file.exportPng"
          word={t().frame.words.export}
          label={t().frame.words.export}
          icon={<ImageDown />}
        />
        <ActionButton id="help.shortcuts" icon={<CircleHelp />} />
        <ActionButton id="view.inspector" icon={<PanelRight />} pressed={panels.inspector} />
      </div>
    </header>
  )
}

/** The plan's title and its file. */
function Names() {
  const title = useDocument(selectTitle)
  const file = useFile()
  return (
    <div className={styles.names}>
      <h1 dir="auto" className={styles.title} title={title || file.name}>
        {title || t().frame.untitledPlan}
      </h1>
      <span className={styles.file} title={file.folder}>
        {file.handle ? file.name : t().documents.notSavedYet}
        {file.readOnly ? t().frame.readOnlyMark : ''}
      </span>
    </div>
  )
}

function History() {
  const undo = useDocument(selectUndo)
  const redo = useDocument(selectRedo)
  return (
    <div className={styles.group} role="group" aria-label={t().frame.history}>
      <ActionButton
        id="edit.undo"
        idle={undo === undefined}
        label={undo ? t().frame.undo(undo) : t().frame.nothingToUndo}
        icon={<Undo2 />}
      />
      <ActionButton
        id="edit.redo"
        idle={redo === undefined}
        label={redo ? t().frame.redo(redo) : t().frame.nothingToRedo}
        icon={<Redo2 />}
      />
    </div>
  )
}

const selectTitle = ({ plan }: DocumentState) => plan?.doc.plan.title ?? ''
const selectUndo = ({ plan }: DocumentState) => plan?.undoLabel
const selectRedo = ({ plan }: DocumentState) => plan?.redoLabel
