import { FolderOpen, Plus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AppInfo, Dictionary, Spelling } from '../../shared/ipc/payloads'
import { currentLanguage, t } from '../../shared/messages/language'
import type { Result } from '../../shared/result'
import { Button, IconButton } from '../components/Button'
import { DialogFrame } from '../components/DialogFrame'
import { ErrorNote } from '../components/ErrorNote'
import { bridge } from '../store/bridge'
import { announce, closeDialog } from '../store/viewActions'
import styles from './SpellingDialog.module.css'

/** Which languages are checked, and how another one is added. */
export function SpellingDialog() {
  const [info, setInfo] = useState<AppInfo>()
  const [spelling, setSpelling] = useState<Spelling>()
  const [error, setError] = useState<string>()
  useEffect(() => {
    void bridge()
      .spelling.list()
      .then((answer) => answer.ok && setSpelling(answer.value))
    void bridge()
      .app.info()
      .then((answer) => answer.ok && setInfo(answer.value))
  }, [])

  function take<T>(answer: Result<T>, read: (value: T) => void): void {
    setError(answer.ok ? undefined : answer.error.message)
    if (answer.ok) read(answer.value)
  }

  async function add(): Promise<void> {
    take(await bridge().spelling.add(), (added) => {
      if (added === null) return
      setSpelling(added.spelling)
      announce(t().spelling.added(nameOf(added.language)))
    })
  }

  async function remove(language: string): Promise<void> {
    take(await bridge().spelling.remove(language), (left) => {
      setSpelling(left)
      announce(t().spelling.removed(nameOf(language)))
    })
  }

  async function showFolder(): Promise<void> {
    take(await bridge().spelling.showFolder(), () => undefined)
  }

  const own = spelling !== undefined && !spelling.system
  return (
    <DialogFrame
      title={t().spelling.title}
      description={spelling?.system ? t().spelling.system : t().spelling.intro}
      close={closeDialog}
      footer={
        <>
          {own ? (
            <Button icon={<FolderOpen />} onClick={() => void showFolder()}>
              {t().spelling.showFolder}
            </Button>
          ) : null}
          {own ? (
            <Button icon={<Plus />} onClick={() => void add()}>
              {t().spelling.add}
            </Button>
          ) : null}
          <Button variant="primary" onClick={closeDialog}>
            {t().dialogs.done}
          </Button>
        </>
      }
    >
      {own ? <Installed dictionaries={spelling.dictionaries} remove={(language) => void remove(language)} /> : null}
      <ErrorNote text={error} />
      {own ? (
        <section aria-labelledby="spelling-where" className={styles.where}>
          <h3 id="spelling-where" className={styles.heading}>
            {t().spelling.where}
          </h3>
          <p>{t().spelling.release(info?.electron ?? '')}</p>
          {info?.platform === 'linux' ? <p>{t().spelling.debian}</p> : null}
          <p className={styles.folder}>{t().spelling.folder(spelling.folder)}</p>
        </section>
      ) : null}
    </DialogFrame>
  )
}

interface InstalledProps {
  readonly dictionaries: readonly Dictionary[]
  readonly remove: (language: string) => void
}

function Installed({ dictionaries, remove }: InstalledProps) {
  return (
    <section aria-labelledby="spelling-installed">
      <h3 id="spelling-installed" className={styles.heading}>
        {t().spelling.installed}
      </h3>
      {dictionaries.length === 0 ? <p role="status">{t().spelling.none}</p> : null}
      <ul className={styles.list}>
        {dictionaries.map(({ language, file, active }) => (
          <li key={file} className={styles.row} data-dictionary={language} data-active={active || undefined}>
            <span className={styles.language}>
              {nameOf(language)}
              <span className={styles.detail}>
                {active ? t().spelling.active : t().spelling.unusable} · {file}
              </span>
            </span>
            <IconButton
              label={t().spelling.remove(nameOf(language))}
              icon={<Trash2 />}
              onClick={() => remove(language)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The language in the words of the window's own: "German (Germany)", „Deutsch (Deutschland)“. */
function nameOf(language: string): string {
  return (
    new Intl.DisplayNames([currentLanguage()], { type: 'language', languageDisplay: 'standard' }).of(language) ??
    language
  )
}
