import { useMemo, useState } from 'react'
import type { ActionId } from '../../../shared/actions/actions'
import { actionOf } from '../../../shared/actions/actions'
import type { Recent } from '../../../shared/ipc/payloads'
import { t } from '../../../shared/messages/language'
import { cardName } from '../../../shared/model/labels'
import { isActionEnabled, runAction } from '../../store/actions'
import { useDocument } from '../../store/documentStore'
import { openPalette } from '../../store/viewActions'
import { useView } from '../../store/viewStore'
import { fileItems, remember, useCardItems, useMemory } from './commands'
import { PaletteFrame, type PaletteProps } from './PaletteFrame'
import { actionItems, type PaletteItem, rankItems } from './paletteItems'
import { rankChoices } from './rankChoices'
import { STEPS } from './steps'
import type { StepContext } from './steps/types'

const MOST_SHOWN = 150

/** Every command by name, recent files and cards: Ctrl+K. A command that asks something goes on in the same window. */
export function CommandPalette() {
  const open = useView((state) => state.paletteOpen)
  const step = useView((state) => state.paletteStep)
  // Asked from a menu while it is open already, it starts anew.
  return open ? <OpenPalette key={step} first={step} /> : null
}

/** Runs an entry once the palette is gone and the focus is back where it was. */
function finish(item: PaletteItem): void {
  openPalette(false)
  requestAnimationFrame(() => requestAnimationFrame(item.run))
}

function OpenPalette({ first }: { readonly first: ActionId | undefined }) {
  const { recent, files } = useMemory()
  const [asked, setAsked] = useState(first)
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState('')
  const commands = useCommands(query, recent, files)
  const question = useQuestion(asked, answer)

  function take(item: PaletteItem): void {
    if (item.action !== undefined) remember(recent, item.action)
    if (item.action === undefined || STEPS[item.action] === undefined) return finish(item)
    setAnswer('')
    setAsked(item.action)
  }

  if (asked !== undefined && question !== undefined) {
    const back = first === undefined ? () => setAsked(undefined) : undefined
    const choose = (item: PaletteItem) => {
      noteChoice(asked, item.key)
      finish(item)
    }
    return <PaletteFrame {...question} step={asked} query={answer} setQuery={setAnswer} choose={choose} back={back} />
  }
  return <PaletteFrame {...commands} step="" query={query} setQuery={setQuery} choose={take} />
}

/** What the palette shows of a list, without what is typed. */
type Shown = Pick<PaletteProps, 'title' | 'input' | 'placeholder' | 'list' | 'none' | 'items'>

function useCommands(query: string, recent: readonly string[], files: readonly Recent[]): Shown {
  const commands = useMemo(() => [...actionItems(isActionEnabled, runAction), ...fileItems(files)], [files])
  const cards = useCardItems(query)
  const [context] = useState(contextNow)
  const selected = context === undefined ? '' : namesOf(context)
  const items = useMemo(
    () => [...rankItems(commands, query, recent, selected), ...cards].slice(0, MOST_SHOWN),
    [commands, query, recent, selected, cards],
  )
  const { input, placeholder, commands: list, none } = t().doing.palette
  return { input, placeholder, list, none: none(query), items }
}

/** What was chosen for each question lately, last first; as long as the window lives. */
const chosen = new Map<ActionId, readonly string[]>()

function noteChoice(action: ActionId, key: string): void {
  chosen.set(action, [key, ...(chosen.get(action) ?? []).filter((other) => other !== key)])
}

function useQuestion(action: ActionId | undefined, query: string): Shown | undefined {
  const [context] = useState(contextNow)
  const step = action === undefined ? undefined : STEPS[action]
  const all = useMemo(() => (context === undefined || step === undefined ? [] : step.items(context)), [context, step])
  const items = useMemo(() => {
    const typed = context === undefined ? [] : (step?.typed?.(context, query) ?? [])
    const recent = action === undefined ? [] : (chosen.get(action) ?? [])
    return [...rankChoices(all, query, recent).slice(0, MOST_SHOWN), ...typed]
  }, [all, query, context, step, action])
  if (action === undefined || step === undefined || context === undefined) return undefined
  const { label } = actionOf(action)
  return {
    title: t().choose.step(label.replace(/\s*…$/, ''), namesOf(context)),
    input: label,
    placeholder: step.ask(),
    list: label,
    none: query.trim() === '' ? step.empty() : t().choose.none(query),
    items,
  }
}

function contextNow(): StepContext | undefined {
  const { plan } = useDocument.getState()
  return plan === undefined ? undefined : { plan, ids: useView.getState().selection }
}

/** Which cards the question is about. */
function namesOf({ plan, ids }: StepContext): string {
  const node = ids.length === 1 ? plan.index.node(ids[0] ?? '') : undefined
  if (node !== undefined) return cardName(plan.doc, node, 48)
  return ids.length === 0 ? '' : t().common.cards(ids.length)
}
