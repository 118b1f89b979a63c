import { useEffect, useState } from 'react'
import type { AppInfo } from '../../shared/ipc/payloads'
import { t } from '../../shared/messages/language'
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
      title={t().dialogs.about.title}
      size="small"
      close={closeDialog}
      footer={<Button onClick={() => openDialog({ type: 'guide' })}>{t().dialogs.about.how}</Button>}
    >
      <div className={styles.about}>
        <Plumb />
        <p>{t().dialogs.about.text}</p>
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
      <p className={styles.small}>{t().dialogs.about.licence}</p>
    </DialogFrame>
  )
}
