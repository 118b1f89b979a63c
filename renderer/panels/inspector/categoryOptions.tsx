import { t } from '../../../shared/messages/language'
import { DRIVER_CATEGORIES, type DriverCategory } from '../../../shared/schema/nodes'
import type { Option } from '../../components/SelectField'
import styles from './Inspector.module.css'

/** The kinds of growth, each with its colour. */
export function categoryOptions(): readonly Option<DriverCategory>[] {
  return DRIVER_CATEGORIES.map((category) => ({
    value: category,
    label: t().levels.categories[category],
    icon: <span className={styles.swatch} data-category={category} />,
  }))
}
