import { Dialog } from '@base-ui/react/dialog'
import { ChevronLeft, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { formatNumber } from '../../../shared/messages/format'
import { t } from '../../../shared/messages/language'
import { IconButton } from '../../components/Button'
import frame from '../../components/DialogFrame.module.css'
import { Kbd } from '../../components/Kbd'
import { openPalette } from '../../store/viewActions'
import styles from './CommandPalette.module.css'
import type { PaletteItem } from './paletteItems'

export interface PaletteProps {
  /** Which list is shown: in another one the choice starts at the top. */
  readonly step: string
  /** What is being done, above the field; nothing in the list of commands. */
  readonly title?: string | undefined
  readonly input: string
  readonly placeholder: string
  readonly list: string
  /** Said where the list is empty. */
  readonly none: string
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly items: readonly PaletteItem[]
  readonly choose: (item: PaletteItem) => void
  /** One step back, on Esc; without it Esc closes. */
  readonly back?: (() => void) | undefined
}

/** A field and the list that it searches, by keyboard alone. */
export function PaletteFrame(props: PaletteProps) {
  const { query, items, choose, back, step } = props
  const [place, setPlace] = useState({ step, at: 0 })
  const at = place.step === step ? place.at : 0
  const setAt = (next: number) => setPlace({ step, at: next })
  const list = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [at, items],
  )

  function onKeyDown(event: KeyboardEvent): void {
    const to = nextPlace(event.key, at, items.length)
    if (to !== undefined) {
      event.preventDefault()
      setAt(to)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      const item = items[at]
      if (item) choose(item)
    } else if (event.key === 'Backspace' && query === '' && back !== undefined) {
      event.preventDefault()
      back()
    }
  }

  return (
    <Dialog.Root
      open
      onOpenChange={(open, details) => {
        if (open) return
        if (details.reason === 'escape-key' && back !== undefined) back()
        else openPalette(false)
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={frame.backdrop} />
        <Dialog.Viewport className={frame.viewport}>
          <Dialog.Popup
            className={styles.popup}
            aria-label={props.title ?? t().doing.palette.title}
            initialFocus={input}
          >
            {props.title === undefined ? null : (
              <div className={styles.step}>
                {back === undefined ? null : (
                  <IconButton label={t().choose.back} icon={<ChevronLeft />} onClick={back} />
                )}
                <span dir="auto">{props.title}</span>
              </div>
            )}
            <div className={styles.search}>
              <Search aria-hidden="true" />
              <input
                dir="auto"
                ref={input}
                role="combobox"
                aria-expanded="true"
                aria-controls={listId}
                aria-activedescendant={items[at] ? `${listId}-${at}` : undefined}
                aria-label={props.input}
                placeholder={props.placeholder}
                className={styles.input}
                value={query}
                onKeyDown={onKeyDown}
                onChange={(event) => {
                  props.setQuery(event.target.value)
                  setAt(0)
                }}
              />
            </div>
            <div ref={list} id={listId} role="listbox" aria-label={props.list} className={styles.list}>
              {groupsOf(items).map(({ name, first, members }) => {
                const options = members.map((item, i) => (
                  <Option
                    key={item.key}
                    id={`${listId}-${first + i}`}
                    item={item}
                    chosen={first + i === at}
                    point={() => setAt(first + i)}
                    choose={() => choose(item)}
                  />
                ))
                return name === undefined ? (
                  options
                ) : (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list
                  <div key={name} role="group" aria-label={name}>
                    <p className={styles.group} dir="auto" aria-hidden="true">
                      {name}
                    </p>
                    {options}
                  </div>
                )
              })}
            </div>
            {items.length === 0 ? <p className={styles.none}>{props.none}</p> : null}
            <p className="visually-hidden" role="status">
              {query ? t().doing.palette.results(formatNumber(items.length), items.length) : ''}
            </p>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface Group {
  readonly name: string | undefined
  /** The place of its first member among all entries. */
  readonly first: number
  readonly members: PaletteItem[]
}

/** Neighbours under one heading. */
function groupsOf(items: readonly PaletteItem[]): readonly Group[] {
  const groups: Group[] = []
  items.forEach((item, i) => {
    const last = groups.at(-1)
    if (last !== undefined && last.name === item.group) last.members.push(item)
    else groups.push({ name: item.group, first: i, members: [item] })
  })
  return groups
}

interface OptionProps {
  readonly id: string
  readonly item: PaletteItem
  readonly chosen: boolean
  readonly point: () => void
  readonly choose: () => void
}

function Option({ id, item, chosen, point, choose }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles.item}
      data-action={item.action}
      onPointerMove={() => !chosen && point()}
      tabIndex={-1}
      onPointerUp={choose}
    >
      <span dir="auto" className={styles.label} title={item.label}>
        {item.label}
      </span>
      <span className={styles.area}>{item.area}</span>
      {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
    </div>
  )
}

/** Where a key leads in a list: arrows go around its ends, pages stop there. */
function nextPlace(key: string, at: number, count: number): number | undefined {
  const within = (place: number) => Math.max(0, Math.min(count - 1, place))
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % Math.max(1, count)
    case 'ArrowUp':
      return (at - 1 + count) % Math.max(1, count)
    case 'PageDown':
      return within(at + 8)
    case 'PageUp':
      return within(at - 8)
    case 'Home':
      return 0
    case 'End':
      return within(count - 1)
    default:
      return undefined
  }
}
