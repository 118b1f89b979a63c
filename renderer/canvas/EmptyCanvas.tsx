import { runAction } from '../store/actions'
import styles from './EmptyCanvas.module.css'

/** What a plan without cards says: what to do first, by hand or by key. */
export function EmptyCanvas() {
  return (
    <div className={styles.empty} data-empty-canvas>
      <h2>Start at the ceiling</h2>
      <p>
        What is the strategy? Write it down as one card. Everything else hangs from it, level by level, to the ground.
      </p>
      <button type="button" className={styles.button} onClick={() => runAction('card.addStrategy')}>
        Add the strategy
      </button>
      <dl className={styles.keys}>
        <Hint keys="Enter" text="write the strategy, or just start typing" />
        <Hint keys="Tab" text="then: a card below it, on the next level" />
        <Hint keys="Double-click" text="a card in the lane you point at" />
        <Hint keys="Ctrl+V" text="paste an indented list as a whole cascade" />
      </dl>
    </div>
  )
}

function Hint({ keys, text }: { keys: string; text: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{text}</dd>
    </div>
  )
}
