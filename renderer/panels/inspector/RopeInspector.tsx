import { Unlink } from 'lucide-react'
import { t } from '../../../shared/messages/language'
import type { LinkId } from '../../../shared/schema/ids'
import { Button } from '../../components/Button'
import { TextField } from '../../components/TextField'
import { runAction } from '../../store/actions'
import type { OpenPlan } from '../../store/documentStore'
import { edit } from '../edit'
import { CardButton } from './CardButton'
import styles from './Inspector.module.css'

/** A selected rope: what it ties, how the child contributes, and a way to cut it. */
export function RopeInspector({ plan, id }: { readonly plan: OpenPlan; readonly id: LinkId }) {
  const link = plan.doc.links[id]
  if (link === undefined) return null
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.kind}>{t().inspector.rope.rope}</h2>
      </header>
      <div className={styles.main}>
        <CardButton id={link.childId} plan={plan} />
        <p className={styles.sub}>{t().inspector.rope.supports}</p>
        <CardButton id={link.parentId} plan={plan} />
        <TextField
          label={t().inspector.rope.contributes}
          name="note"
          multiline
          value={link.note}
          placeholder={t().inspector.rope.placeholder}
          commit={(note, visit) =>
            edit('link.set', { id, fields: { note: note === '' ? null : note } }, `${id}.note.${visit}`)
          }
        />
        <div className={styles.buttons}>
          <Button small variant="danger" icon={<Unlink />} onClick={() => void runAction('edit.delete')}>
            {t().inspector.rope.cut}
          </Button>
        </div>
      </div>
    </>
  )
}
