import { History } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { RecoveryEntry } from '../../../shared/ipc/payloads'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { bridge } from '../../store/bridge'
import { openRecovered } from '../../store/documentActions'
import { closeDialog, openDialog } from '../../store/viewActions'
import { ago, clock } from './ago'
import styles from './Welcome.module.css'

/** Unsaved work of an earlier run that ended before it was saved. */
export function RecoveryOffers() {
  const [entries, setEntries] = useState<readonly RecoveryEntry[]>([])
  const [now] = useState(Date.now)
  useEffect(
    () =>
      void bridge()
        .recovery.list()
        .then((list) => list.ok && setEntries(list.value)),
    [],
  )

  async function discard(key: string): Promise<void> {
    const done = await bridge().recovery.discard(key)
    if (done.ok) setEntries((before) => before.filter((entry) => entry.key !== key))
  }

  function throwAway(key: string): void {
    closeDialog()
    void discard(key)
  }

  function askDiscard({ key, name }: RecoveryEntry): void {
    openDialog({
      type: 'question',
      title: t().welcome.recovery.ask,
      text: t().welcome.recovery.askText(name),
      choices: [
        { label: t().welcome.recovery.keep, kind: 'primary', run: closeDialog },
        { label: t().welcome.recovery.throwAway, kind: 'danger', run: () => throwAway(key) },
      ],
    })
  }

  if (entries.length === 0) return null
  return (
    <section aria-labelledby="recovery-title" className={styles.recovery}>
      <h2 id="recovery-title" className={styles.errorTitle}>
        {t().welcome.recovery.title}
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.offer}>
            <History aria-hidden="true" />
            <span className={styles.offerText}>
              <strong>{entry.name}</strong>
              <span className={styles.recentDetail}>
                {entry.cards === undefined ? '' : `${t().outline.cards(formatNumber(entry.cards), entry.cards)} · `}
                {t().welcome.recovery.lastEdited(ago(entry.writtenAt, now), clock(entry.writtenAt))}
                {entry.folder ? ` · ${entry.folder}` : ''}
              </span>
            </span>
            <Button small variant="ghost" onClick={() => askDiscard(entry)}>
              {t().welcome.recovery.discard}
            </Button>
            <Button small variant="primary" onClick={() => void openRecovered(entry.key)}>
              {t().welcome.recovery.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
