import { t } from '../../shared/messages/language'
import { levelName } from '../../shared/model/labels'
import { NODE_KINDS, type NodeKind } from '../../shared/schema/nodes'
import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { KindIcon } from '../components/KindIcon'
import { TextField } from '../components/TextField'
import { edit, editOrTell } from '../panels/edit'
import { usePlan } from '../store/hooks'
import { closeDialog } from '../store/viewActions'
import styles from './LevelsDialog.module.css'

/** What this plan calls its four levels: "rock" for initiative, say. */
export function LevelsDialog() {
  const plan = usePlan()
  if (!plan) return null
  const { doc } = plan
  const set = (kind: NodeKind, part: 'one' | 'many') => (value: string, visit: string) => {
    const words = { one: levelName(doc, kind), many: levelName(doc, kind, 2), [part]: value }
    return edit('plan.setLabel', { kind, ...words }, `label.${kind}.${visit}`)
  }
  return (
    <DialogFrame
      title={t().dialogs.levels.title}
      size="medium"
      description={t().dialogs.levels.text}
      close={closeDialog}
    >
      {NODE_KINDS.map((kind) => (
        <div key={kind} className={styles.level}>
          <KindIcon kind={kind} />
          <TextField
            label={t().dialogs.levels.one}
            required
            value={levelName(doc, kind)}
            limit={40}
            commit={set(kind, 'one')}
          />
          <TextField
            label={t().dialogs.levels.several}
            required
            value={levelName(doc, kind, 2)}
            limit={40}
            commit={set(kind, 'many')}
          />
          <Button
            small
            variant="ghost"
            disabled={doc.labels[kind] === undefined}
            onClick={() => editOrTell('plan.setLabel', { kind, one: null, many: null })}
          >
            {t().dialogs.levels.standard}
          </Button>
        </div>
      ))}
    </DialogFrame>
  )
}
