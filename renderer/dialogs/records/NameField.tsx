import type { ComponentProps } from 'react'
import { t } from '../../../shared/messages/language'
import { TextField } from '../../components/TextField'
import styles from './RecordManager.module.css'

type Props = Pick<ComponentProps<typeof TextField>, 'name' | 'value' | 'placeholder' | 'commit'>

/** The name of a record: the first field of its form. */
export function NameField(props: Props) {
  return (
    <div className={styles.wide}>
      <TextField label={t().records.name} limit={300} {...props} />
    </div>
  )
}
