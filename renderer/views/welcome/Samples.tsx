import { Boxes, Cloud, Factory } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SampleName } from '../../../shared/ipc/payloads'
import { t } from '../../../shared/messages/language'
import { openSample } from '../../store/documentActions'
import styles from './Welcome.module.css'

const SAMPLES: readonly { name: SampleName; icon: ReactNode }[] = [
  { name: 'distributor', icon: <Factory /> },
  { name: 'software', icon: <Cloud /> },
  { name: 'rollup', icon: <Boxes /> },
]

/** Complete plans to look at and play with; they open as copies. */
export function Samples() {
  return (
    <ul className={styles.samples}>
      {SAMPLES.map((sample) => (
        <li key={sample.name}>
          <button type="button" className={styles.sample} onClick={() => void openSample(sample.name)}>
            {sample.icon}
            <span>
              <span className={styles.templateTitle}>{t().welcome.samples[sample.name].title}</span>
              <span className={styles.templateText}>{t().welcome.samples[sample.name].text}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
