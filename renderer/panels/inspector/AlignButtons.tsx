import {
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/language'
import { ARRANGEMENTS, type Arrangement } from '../../../shared/model/arrangement'
import { arrangeAction } from '../../canvas/contextMenuActions'
import { ActionButton } from '../../components/ActionButton'
import styles from './Inspector.module.css'

const ICONS: Readonly<Record<Arrangement, ReactNode>> = {
  left: <AlignStartVertical />,
  centre: <AlignCenterVertical />,
  right: <AlignEndVertical />,
  top: <AlignStartHorizontal />,
  bottom: <AlignEndHorizontal />,
  horizontally: <AlignHorizontalDistributeCenter />,
  vertically: <AlignVerticalDistributeCenter />,
}

/** The ways to bring the selected cards into line. */
export function AlignButtons() {
  return (
    <div role="group" aria-label={t().menus.submenus.align} className={styles.align} data-align="">
      {ARRANGEMENTS.map((how) => (
        <ActionButton key={how} id={arrangeAction(how)} icon={ICONS[how]} />
      ))}
    </div>
  )
}
