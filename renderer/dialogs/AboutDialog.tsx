import { useEffect, useState } from 'react'
import type { AppInfo } from '../../shared/ipc/payloads'
import { Button } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { bridge } from '../store/bridge'
import { closeDialog, openDialog } from '../store/viewActions'
import { Plumb } from '../views/welcome/Plumb'
import styles from './AboutDialog.module.css'

/** Version and what the app is for. */
export function AboutDialog() {
  const [info, setInfo] = useState<AppInfo>()
  useEffect(
    () =>
      void bridge()
        .app.info()
        .then((answer) => answer.ok && setInfo(answer.value)),
    [],
  )
  return (
    <DialogFrame
      title="About Plumbline"
      size="small"
      close={closeDialog}
      footer={<Button onClick={() => openDialog({ type: 'guide' })}>How it works</Button>}
    >
      <div className={styles.about}>
        <Plumb />
        <p>
          Draw the ropes from the company strategy down to what each person does this week, and see where one is cut
          before the year shows it.
        </p>
      </div>
      {info ? (
        <dl className={styles.versions}>
          <dt>Plumbline</dt>
          <dd>{info.version}</dd>
          <dt>Electron</dt>
          <dd>{info.electron}</dd>
          <dt>Chromium</dt>
          <dd>{info.chromium}</dd>
          <dt>Node</dt>
          <dd>{info.node}</dd>
        </dl>
      ) : null}
      <p className={styles.small}>MIT licence. The typeface is Inter, under the SIL Open Font License.</p>
    </DialogFrame>
  )
}
