import { shortcutText } from '../../shared/actions/shortcuts'
import { t } from '../../shared/messages/language'
import { IS_MAC } from '../components/Kbd'
import { runAction } from '../store/actions'
import styles from './EmptyCanvas.module.css'

/** What a plan without cards says: what to do first, by hand or by key. */
export function EmptyCanvas() {
  return (
    <div className={styles.empty} data-empty-canvas>
      <h2>{t().canvas.empty.title}</h2>
      <p>{t().canvas.empty.text}</p>
      <button type="button" className={styles.button} onClick={() => runAction('card.addStrategy')}>
        {t().canvas.empty.add}
      </button>
      <dl className={styles.keys}>
        <Hint keys="Enter" text={t().canvas.empty.write} />
        <Hint keys="Tab" text={t().canvas.empty.child} />
        <Hint keys={t().canvas.empty.doubleClick} text={t().canvas.empty.lane} />
        <Hint keys="CmdOrCtrl+V" text={t().canvas.empty.paste} />
      </dl>
    </div>
  )
}

function Hint({ keys, text }: { keys: string; text: string }) {
  return (
    <div>
      <dt>
        <kbd>{shortcutText(keys, IS_MAC)}</kbd>
      </dt>
      <dd>{text}</dd>
    </div>
  )
}
