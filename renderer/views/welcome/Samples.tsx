import { Boxes, Cloud, Factory } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SampleName } from '../../../shared/ipc/payloads'
import { openSample } from '../../store/documentActions'
import styles from './Welcome.module.css'

const SAMPLES: readonly { name: SampleName; title: string; text: string; icon: ReactNode }[] = [
  {
    name: 'distributor',
    title: 'Example: industrial distributor',
    text: 'About 60 cards, with cut ropes and vague goals to find and fix.',
    icon: <Factory />,
  },
  {
    name: 'software',
    title: 'Example: software company',
    text: 'About 40 cards. Every rope reaches the ground.',
    icon: <Cloud />,
  },
  {
    name: 'rollup',
    title: 'Example: roll-up of every rep',
    text: '2,000 cards: what a large sales force looks like.',
    icon: <Boxes />,
  },
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
              <span className={styles.templateTitle}>{sample.title}</span>
              <span className={styles.templateText}>{sample.text}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
