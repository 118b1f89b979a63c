import type { ReactNode } from 'react'
import type { ActionId } from '../../shared/actions/actions'
import { IconButton } from './Button'
import { useAction } from './useAction'

interface ActionButtonProps {
  readonly id: ActionId
  readonly icon: ReactNode
  /** Instead of the action's own label, e.g. "Undo move card". */
  readonly label?: string | undefined
  readonly pressed?: boolean
  /** Beside the icon where the window has room for words. */
  readonly word?: string
  /** Known to be of no use now, whatever the action itself says. */
  readonly idle?: boolean
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
}

/** An action of the list as an icon button. Disabled it still takes the focus, so that its tooltip can be read. */
export function ActionButton({ id, icon, label, pressed, word, idle, side }: ActionButtonProps) {
  const action = useAction(id)
  return (
    <IconButton
      label={label ?? action.label}
      shortcut={action.shortcut}
      icon={icon}
      aria-disabled={idle === true || !action.enabled}
      {...(pressed === undefined ? {} : { pressed })}
      {...(side ? { side } : {})}
      {...(word ? { word } : {})}
      onClick={action.run}
    />
  )
}
