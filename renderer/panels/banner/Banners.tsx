import { FileWarning, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { Button } from '../../components/Button'
import { askConflict } from '../../store/conflict'
import { saveAs } from '../../store/documentActions'
import { useDocument } from '../../store/documentStore'
import styles from './Banners.module.css'

/** What stays true until something is done about it, across the top of the plan. */
export function Banners() {
  const file = useDocument((state) => state.file)
  const changed = useDocument((state) => state.saveError?.code === 'changed-outside')
  return (
    <div>
      {file.newer ? (
        <Banner
          name="newer"
          icon={<Lock />}
          text={t().frame.banner.newer(file.name)}
          label={t().frame.banner.saveCopy}
          run={() => void saveAs()}
        />
      ) : null}
      {changed ? (
        <Banner
          name="changed"
          icon={<FileWarning />}
          text={t().frame.banner.changed(file.name)}
          label={t().frame.banner.decide}
          run={askConflict}
        />
      ) : null}
    </div>
  )
}

interface BannerProps {
  readonly name: string
  readonly icon: ReactNode
  readonly text: string
  readonly label: string
  readonly run: () => void
}

function Banner({ name, icon, text, label, run }: BannerProps) {
  return (
    <div role="status" className={styles.banner} data-banner={name}>
      {icon}
      <p className={styles.text}>{text}</p>
      <Button small onClick={run}>
        {label}
      </Button>
    </div>
  )
}
