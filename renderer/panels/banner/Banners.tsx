import { FileWarning, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
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
          icon={<Lock />}
          text={`Newer format: “${file.name}” is read only in this Plumbline. What only the newer one knows is not in a copy.`}
          label="Save a copy…"
          run={() => void saveAs()}
        />
      ) : null}
      {changed ? (
        <Banner
          icon={<FileWarning />}
          text={`“${file.name}” changed outside Plumbline. Until you decide, your edits are not saved to it.`}
          label="Decide…"
          run={askConflict}
        />
      ) : null}
    </div>
  )
}

interface BannerProps {
  readonly icon: ReactNode
  readonly text: string
  readonly label: string
  readonly run: () => void
}

function Banner({ icon, text, label, run }: BannerProps) {
  return (
    <div role="status" className={styles.banner}>
      {icon}
      <p className={styles.text}>{text}</p>
      <Button small onClick={run}>
        {label}
      </Button>
    </div>
  )
}
