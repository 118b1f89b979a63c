import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../shared/messages/format'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** Right of the title, e.g. a count. */
  readonly count?: number | undefined
  /** A small button at the right end. */
  readonly action?: ReactNode
  readonly closed?: boolean
  /** What tests and pictures find it by, whatever the language. */
  readonly name?: string
  readonly children: ReactNode
}

/** A titled part of a panel that folds away. */
export function Section({ title, count, action, closed, name, children }: SectionProps) {
  return (
    <Collapsible.Root defaultOpen={!closed} className={styles.section} data-section={name}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Collapsible.Trigger className={styles.trigger}>
            <ChevronRight className={styles.chevron} />
            {title}
            {count ? <span className={styles.count}>{formatNumber(count)}</span> : null}
          </Collapsible.Trigger>
        </h3>
        {action}
      </div>
      <Collapsible.Panel className={styles.body}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  )
}
