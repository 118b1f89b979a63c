import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Recent } from '../../../shared/ipc/payloads'
import { t } from '../../../shared/messages/language'
import { IconButton } from '../../components/Button'
import { bridge } from '../../store/bridge'
import { openRecent } from '../../store/documentActions'
import { ago } from './ago'
import styles from './Welcome.module.css'

/** The plans opened last on this computer. */
export function RecentFiles() {
  const [recents, setRecents] = useState<readonly Recent[]>()
  useEffect(() => {
    void bridge()
      .recents.list()
      .then((list) => setRecents(list.ok ? list.value : []))
    return bridge().on('recentsChanged', setRecents)
  }, [])
  if (!recents) return null
  return (
    <section aria-labelledby="recents-title" className={styles.recents}>
      <h2 id="recents-title" className={styles.heading}>
        {t().welcome.recent}
      </h2>
      {recents.length === 0 ? <p className={styles.quiet}>{t().welcome.noRecent}</p> : null}
      <ul className={styles.recentList}>
        {recents.map((recent) => (
          <RecentFile key={recent.id} recent={recent} remove={setRecents} />
        ))}
      </ul>
    </section>
  )
}

function RecentFile({
  recent,
  remove,
}: {
  readonly recent: Recent
  readonly remove: (left: readonly Recent[]) => void
}) {
  const [now] = useState(Date.now)
  return (
    <li className={styles.recent}>
      <button type="button" className={styles.recentButton} onClick={() => void openRecent(recent.id)}>
        <span className={styles.recentName}>{recent.name}</span>
        <span className={styles.recentDetail} title={recent.folder}>
          {ago(recent.openedAt, now)} · {recent.folder}
        </span>
      </button>
      <IconButton
        label={t().welcome.forget(recent.name)}
        icon={<X />}
        onClick={() =>
          void bridge()
            .recents.remove(recent.id)
            .then((left) => left.ok && remove(left.value))
        }
      />
    </li>
  )
}
