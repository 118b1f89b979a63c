import {
  CircleHelp,
  Command,
  Crosshair,
  ImageDown,
  Maximize,
  PanelRight,
  Redo2,
  Search,
  Sparkles,
  Undo2,
} from 'lucide-react'
import { ActionButton } from '../../components/ActionButton'
import { useFile, usePanels, usePlan } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import { NOT_SAVED } from '../status/SaveState'
import { AddMenu } from './AddMenu'
import styles from './Toolbar.module.css'

/** The row above the drawing: what is open, and what is done most. */
export function Toolbar() {
  const plan = usePlan()
  const file = useFile()
  const panels = usePanels()
  const focus = useView((state) => state.focus)
  if (!plan) return null
  return (
    <header className={styles.toolbar} aria-label="Toolbar">
      <div className={styles.names}>
        <h1 dir="auto" className={styles.title} title={plan.doc.plan.title || file.name}>
          {plan.doc.plan.title || 'Untitled plan'}
        </h1>
        <span className={styles.file} title={file.folder}>
          {file.handle ? file.name : NOT_SAVED}
          {file.readOnly ? ' · read only' : ''}
        </span>
      </div>
      <div className={styles.group}>
        <AddMenu plan={plan} />
      </div>
      <div className={styles.group} role="group" aria-label="History">
        <ActionButton
          id="edit.undo"
          idle={plan.undoLabel === undefined}
          label={plan.undoLabel ? `Undo: ${plan.undoLabel}` : 'Nothing to undo'}
          icon={<Undo2 />}
        />
        <ActionButton
          id="edit.redo"
          idle={plan.redoLabel === undefined}
          label={plan.redoLabel ? `Redo: ${plan.redoLabel}` : 'Nothing to redo'}
          icon={<Redo2 />}
        />
      </div>
      <div className={styles.group} role="group" aria-label="Drawing" data-part="drawing">
        <ActionButton id="view.tidy" word="Tidy" icon={<Sparkles />} />
        <ActionButton id="view.focus" word="Focus" icon={<Crosshair />} pressed={focus !== undefined} />
        <ActionButton id="view.fit" word="Fit" icon={<Maximize />} />
      </div>
      <div className={styles.end}>
        <ActionButton id="go.find" word="Find" icon={<Search />} />
        <ActionButton id="go.palette" word="Commands" label="Commands: find and run any" icon={<Command />} />
        <ActionButton id="file.exportPng" word="Export" label="Export" icon={<ImageDown />} />
        <ActionButton id="help.shortcuts" icon={<CircleHelp />} />
        <ActionButton id="view.inspector" icon={<PanelRight />} pressed={panels.inspector} />
      </div>
    </header>
  )
}
