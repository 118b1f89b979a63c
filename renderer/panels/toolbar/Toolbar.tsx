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
import type { ActionId } from '../../../shared/actions/actions'
import { levelName } from '../../../shared/model/labels'
import { NODE_KINDS, type NodeKind } from '../../../shared/schema/nodes'
import { ActionButton } from '../../components/ActionButton'
import { KindIcon } from '../../components/KindIcon'
import { useFile, usePanels, usePlan } from '../../store/hooks'
import { useView } from '../../store/viewStore'
import styles from './Toolbar.module.css'

const ADD: Readonly<Record<NodeKind, ActionId>> = {
  strategy: 'card.addStrategy',
  driver: 'card.addDriver',
  initiative: 'card.addInitiative',
  activity: 'card.addActivity',
}

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
          {file.handle ? file.name : 'Not saved to a file yet'}
          {file.readOnly ? ' · read only' : ''}
        </span>
      </div>
      <div className={styles.group} role="group" aria-label="New card">
        {NODE_KINDS.map((kind) => (
          <ActionButton
            key={kind}
            id={ADD[kind]}
            label={`New ${levelName(plan.doc, kind)}`}
            icon={<KindIcon kind={kind} />}
          />
        ))}
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
      <div className={styles.group} role="group" aria-label="Drawing">
        <ActionButton id="view.tidy" icon={<Sparkles />} />
        <ActionButton id="view.focus" icon={<Crosshair />} pressed={focus !== undefined} />
        <ActionButton id="view.fit" icon={<Maximize />} />
      </div>
      <div className={styles.end}>
        <ActionButton id="go.find" icon={<Search />} />
        <ActionButton id="go.palette" icon={<Command />} />
        <ActionButton id="file.exportPng" label="Export" icon={<ImageDown />} />
        <ActionButton id="help.shortcuts" icon={<CircleHelp />} />
        <ActionButton id="view.inspector" icon={<PanelRight />} pressed={panels.inspector} />
      </div>
    </header>
  )
}
