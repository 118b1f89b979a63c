import * as z from 'zod'

const pixels = z.number().int().min(-100_000).max(100_000)
export const windowState = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(200),
  height: pixels.min(200),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowState>

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const DEFAULT_SIZE = { width: 1280, height: 800 }
export const MINIMUM_SIZE = { width: 800, height: 560 }

/** So much of the window has to be on a screen that its title bar can be grasped. */
const GRASP = 96

/**
 * Where to open the window: where it was, unless that screen is gone or smaller now.
 * @param remembered the last state, if any
 * @param screens the screens' work areas, the main one first
 * @returns bounds without `x` and `y` where the system should choose the place
 */
export function placeWindow(
  remembered: WindowState | undefined,
  screens: readonly Area[],
): Partial<Area> & { width: number; height: number } {
  if (!remembered) return { ...DEFAULT_SIZE }
  const screen = screens.find((area) => isGraspable(remembered, area))
  const most = screen ?? screens[0]
  const width = Math.max(Math.min(remembered.width, most?.width ?? remembered.width), MINIMUM_SIZE.width)
  const height = Math.max(Math.min(remembered.height, most?.height ?? remembered.height), MINIMUM_SIZE.height)
  return screen ? { x: remembered.x, y: remembered.y, width, height } : { width, height }
}

function isGraspable(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  return across >= GRASP && window.y >= screen.y - 1 && window.y <= screen.y + screen.height - GRASP
}

/**
 * Where a window goes when the screens have changed under it.
 * @returns undefined where it can stay: its title bar can be grasped, and it is no larger than its screen
 */
export function rescueWindow(window: Area, screens: readonly Area[]): Area | undefined {
  const screen = screens.find((area) => isGraspable(window, area))
  const target = screen ?? screens[0]
  if (target === undefined) return undefined
  const width = Math.min(window.width, target.width)
  const height = Math.min(window.height, target.height)
  if (screen !== undefined && width === window.width && height === window.height) return undefined
  return screen === undefined
    ? { x: middle(target.x, target.width, width), y: middle(target.y, target.height, height), width, height }
    : { x: Math.max(screen.x, window.x), y: Math.max(screen.y, window.y), width, height }
}

const middle = (start: number, room: number, size: number): number => Math.round(start + (room - size) / 2)
