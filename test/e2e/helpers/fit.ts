import type { Page } from 'playwright-core'

/**
 * What does not fit in the window as it is: texts that are cut off without dots and a tooltip, texts that lie on each
 * other, panels that scroll sideways. The drawing itself is left out: it pans, and its texts are measured before.
 * @returns one line for each fault
 */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(findMisfits)
}

/** Runs in the page, so everything it needs is inside. */
function findMisfits(): readonly string[] {
  const SLACK = 1.5
  const found = new Set<string>()
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''} “${(element.textContent ?? '').trim().slice(0, 50)}”`

  if (document.documentElement.scrollWidth > innerWidth + SLACK) found.add('the window scrolls sideways')

  const overlays = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].filter((one) =>
    one.checkVisibility(),
  )
  const root = overlays.at(-1) ?? document.body
  const texts = ownTexts(root)
  for (const { element, box } of texts) {
    const fault = clippedBy(element, box)
    if (fault !== undefined) found.add(`cut off by ${fault}: ${name(element)}`)
  }
  for (const [i, one] of texts.entries())
    for (const other of texts.slice(i + 1))
      if (collide(one, other)) found.add(`${name(one.element)} lies on ${name(other.element)}`)
  for (const input of root.querySelectorAll('input'))
    if (placeholderCut(input)) found.add(`placeholder cut off: ${input.placeholder}`)
  for (const element of root.querySelectorAll('*'))
    if (scrollsSideways(element)) found.add(`scrolls sideways: ${name(element)} for ${widest(element)}`)
  return [...found]

  interface Box {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }

  interface Text {
    readonly element: Element
    readonly box: Box
    /** What of it is not scrolled out of its panels. */
    readonly seen: Box
  }

  function ownTexts(within: Element): readonly Text[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    const list: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || !isShown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width > 0 && box.height > 0) list.push({ element, box, seen: seenOf(element, box) })
    }
    return list
  }

  function seenOf(element: Element, box: Box): Box {
    let seen = box
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (getComputedStyle(one).overflow !== 'visible') seen = common(seen, one.getBoundingClientRect())
    return seen
  }

  function common(one: Box, other: Box): Box {
    return {
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
    }
  }

  function isShown(element: Element): boolean {
    if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
    if (element.closest('.visually-hidden, .react-flow, [data-canvas], svg, textarea, select, script, style') !== null)
      return false
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.height > 0
  }

  /** The nearest ancestor that hides part of the text, unless the text says so with dots and a tooltip. */
  function clippedBy(element: Element, whole: Box): string | undefined {
    let box = whole
    for (let one: Element | null = element; one !== null && one !== root.parentElement; one = one.parentElement) {
      const style = getComputedStyle(one)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const clip = one.getBoundingClientRect()
      // What is scrolled away comes back; what merely does not fit never does.
      const scrolls = /auto|scroll/.test(style.overflowY)
      // A table with more columns than fit is meant to be pushed sideways.
      if (one.matches('[data-wide]'))
        box = { ...box, left: Math.max(box.left, clip.left), right: Math.min(box.right, clip.right) }
      if (box.left >= box.right) return undefined
      const across = box.right > clip.right + SLACK || box.left < clip.left - SLACK
      const down = !scrolls && (box.bottom > clip.bottom + 4 || box.top < clip.top - 4)
      if (scrolls) box = { ...box, top: Math.max(box.top, clip.top), bottom: Math.min(box.bottom, clip.bottom) }
      if (box.top >= box.bottom) return undefined
      if (!across && !down) continue
      const dotted = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      return dotted && explained(one) ? undefined : name(one)
    }
    return box.right > innerWidth + SLACK || box.left < -SLACK ? 'the window' : undefined
  }

  /** A tooltip, or a control whose name is read out, says the whole text. */
  function explained(element: Element): boolean {
    return (
      element.closest('[title]:not([title=""])') !== null || element.closest('[data-base-ui-tooltip-trigger]') !== null
    )
  }

  function collide(one: Text, other: Text): boolean {
    if (one.element.contains(other.element) || other.element.contains(one.element)) return false
    if (layer(one.element) !== layer(other.element)) return false
    const both = common(one.seen, other.seen)
    return both.right - both.left > 2 && both.bottom - both.top > 3 && onTop(one) && onTop(other)
  }

  /** What lies over the rest on purpose: messages, search, panels of narrow windows. */
  function layer(element: Element): Element | null {
    for (let one: Element | null = element; one !== null && one !== root; one = one.parentElement)
      if (/absolute|fixed|sticky/.test(getComputedStyle(one).position)) return one
    return null
  }

  /** Not scrolled out of its panel. */
  function onTop({ element, seen }: Text): boolean {
    const hit = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  }

  function placeholderCut(input: HTMLInputElement): boolean {
    if (input.placeholder === '' || input.value !== '' || !isShown(input)) return false
    const style = getComputedStyle(input)
    if (style.textOverflow === 'ellipsis') return false
    const context = document.createElement('canvas').getContext('2d')
    if (context === null) return false
    context.font = style.font
    const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    return context.measureText(input.placeholder).width > room + SLACK
  }

  function widest(element: Element): string {
    const edge = element.getBoundingClientRect().right
    const wide = [...element.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge + SLACK)
    return wide.slice(-1).map(name).join()
  }

  function scrollsSideways(element: Element): boolean {
    if (element.closest('.react-flow, [data-canvas]') !== null || !isShown(element)) return false
    if (element.matches('[data-wide]')) return false
    const { overflowX } = getComputedStyle(element)
    return (
      /auto|scroll/.test(overflowX) && element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + SLACK
    )
  }
}
