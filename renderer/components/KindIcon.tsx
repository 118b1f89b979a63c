import { CircleCheck, Compass, Flag, type LucideIcon, Target } from 'lucide-react'
import type { NodeKind } from '../../shared/schema/nodes'

const ICONS: Readonly<Record<NodeKind, LucideIcon>> = {
  strategy: Flag,
  driver: Compass,
  initiative: Target,
  activity: CircleCheck,
}

/**
 * The sign of a level. Decorative: the level's word stands beside it.
 * @param size in pixels at the standard text size
 */
export function KindIcon({ kind, size = 16 }: { readonly kind: NodeKind; readonly size?: number }) {
  const Icon = ICONS[kind]
  return <Icon size={`${size / 16}rem`} aria-hidden="true" />
}
