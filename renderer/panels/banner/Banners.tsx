import { FileWarning, FileX, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { askConflict } from '../../store/conflict'
import { save, saveAs } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import { outsideOf } from '../../store/outside'
import styles from './Banners.module.css'

/** What stays true until something is done about it, across the top of the plan. */
export function Banners() {
  const file = useDocument((state) => state.file)
  const outside = useDocument(outsideOf)
  const texts = t().frame.banner
  return (
    <div>
      {file.newer ? (
        <Banner name="newer" icon={<Lock />} text={texts.newer(file.name)}>
          <Button small onClick={() => void saveAs()}>
            {texts.saveCopy}
          </Button>
        </Banner>
      ) : null}
      {outside === 'changed' ? (
        <Banner name="changed" icon={<FileWarning />} text={texts.changed(file.name)}>
          <Button small onClick={askConflict}>
            {texts.decide}
          </Button>
        </Banner>
      ) : null}
      {outside === 'gone' || outside === 'broken' ? (
        <Banner name={outside} tone="error" icon={<FileX />} text={texts[outside](file.name)}>
          <Button small onClick={() => void save({ force: true })}>
            {texts.saveAgain}
          </Button>
          <Button small onClick={() => void saveAs()}>
            {t().documents.saveAs}
          </Button>
        </Banner>
      ) : null}
    </div>
  )
}

interface BannerProps {
  readonly name: string
  readonly tone?: 'error'
  readonly icon: ReactNode
  readonly text: string
  readonly children: ReactNode
}

function Banner({ name, tone, icon, text, children }: BannerProps) {
  return (
    <div role="status" className={styles.banner} data-banner={name} data-tone={tone}>
      {icon}
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  )
}
