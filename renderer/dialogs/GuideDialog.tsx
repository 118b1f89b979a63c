import { t } from '../../shared/messages/language'
import { NODE_KINDS } from '../../shared/schema/nodes'
import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { Kbd } from '../components/Kbd'
import { KindIcon } from '../components/KindIcon'
import { closeDialog, openDialog } from '../store/viewActions'
import styles from './GuideDialog.module.css'

/** The method and the first keys, on one page. */
export function GuideDialog() {
  return (
    <DialogFrame
      title={t().help.guide.title}
      close={closeDialog}
      footer={
        <>
          <Button onClick={() => openDialog({ type: 'shortcuts' })}>{t().help.guide.allShortcuts}</Button>
          <Button variant="primary" onClick={closeDialog}>
            {t().help.guide.gotIt}
          </Button>
        </>
      }
    >
      <p>{t().help.guide.intro}</p>
      <ol className={styles.levels}>
        {NODE_KINDS.map((kind) => (
          <li key={kind} className={styles.level}>
            <KindIcon kind={kind} size={18} />
            <div>
              <strong>{t().help.guide.levels[kind].title}</strong>
              <p className={styles.text}>{t().help.guide.levels[kind].text}</p>
            </div>
          </li>
        ))}
      </ol>
      <ul className={styles.keys}>
        <Hint keys="Tab" text={t().help.guide.keys.child} />
        <Hint keys="Enter" text={t().help.guide.keys.sibling} />
        <Hint keys="F2" text={t().help.guide.keys.edit} />
        <Hint keys="C" text={t().help.guide.keys.connect} />
        <Hint keys="F8" text={t().help.guide.keys.finding} />
        <Hint keys="CmdOrCtrl+K" text={t().help.guide.keys.palette} />
      </ul>
    </DialogFrame>
  )
}

function Hint({ keys, text }: { readonly keys: string; readonly text: string }) {
  return (
    <li className={styles.key}>
      <span className={styles.keyCell}>
        <Kbd keys={keys} />
      </span>
      {text}
    </li>
  )
}
