import { CircleHelp, Command, FilePlus2, FolderOpen } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { ActionId } from '../../../shared/actions/actions'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { Kbd } from '../../components/Kbd'
import { useAction } from '../../components/useAction'
import { useDocument } from '../../store/documentStore'
import { OpenError } from './OpenError'
import { Plumb } from './Plumb'
import { RecentFiles } from './RecentFiles'
import { RecoveryOffers } from './RecoveryOffers'
import { Samples } from './Samples'
import { Templates } from './Templates'
import styles from './Welcome.module.css'

/** What the window shows without a plan: start one, or go on with one. */
export function Welcome() {
  const error = useDocument((state) => state.error)
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true'
  }, [])
  return (
    <main className={styles.welcome}>
      <div className={styles.page}>
        <aside className={styles.side}>
          <header className={styles.brand}>
            <Plumb />
            <div>
              <h1 className={styles.name}>Plumbline</h1>
              <p className={styles.tagline}>{t().welcome.tagline}</p>
            </div>
          </header>
          <StartButtons />
          <RecentFiles />
          <div className={styles.help}>
            <HelpButton id="help.guide" icon={<CircleHelp />} />
            <HelpButton id="go.palette" icon={<Command />} />
          </div>
        </aside>
        <div className={styles.centre}>
          {error ? <OpenError error={error} /> : null}
          <RecoveryOffers />
          <section aria-labelledby="templates-title">
            <h2 id="templates-title" className={styles.heading}>
              {t().welcome.templates}
            </h2>
            <Templates />
          </section>
          <section aria-labelledby="samples-title">
            <h2 id="samples-title" className={styles.heading}>
              {t().welcome.finished}
            </h2>
            <Samples />
          </section>
        </div>
      </div>
    </main>
  )
}

/** An action with its words: nobody knows the signs yet. */
function HelpButton({ id, icon }: { readonly id: ActionId; readonly icon: ReactNode }) {
  const { label, shortcut, run } = useAction(id)
  return (
    <Button small variant="ghost" icon={icon} onClick={run}>
      {label}
      {shortcut ? <Kbd keys={shortcut} /> : null}
    </Button>
  )
}

function StartButtons() {
  const create = useAction('file.new')
  const open = useAction('file.open')
  return (
    <div className={styles.start}>
      <Button variant="primary" icon={<FilePlus2 />} className={styles.startButton} onClick={create.run}>
        {t().welcome.newPlan}
        {create.shortcut ? <Kbd keys={create.shortcut} /> : null}
      </Button>
      <Button icon={<FolderOpen />} className={styles.startButton} onClick={open.run}>
        {t().welcome.open}
        {open.shortcut ? <Kbd keys={open.shortcut} /> : null}
      </Button>
    </div>
  )
}
