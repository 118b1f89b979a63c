import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron'
import { Menu } from 'electron'
import { t } from '../../shared/messages/language'
import { menuLabel } from './menuLabel'

type Item = MenuItemConstructorOptions
type Asked = Pick<ContextMenuParams, 'misspelledWord' | 'dictionarySuggestions' | 'editFlags'>

/** What the menu does with a word. */
export interface WordActions {
  replace(word: string): void
  learn(word: string): void
}

/** More suggestions than these are none that was meant. */
const MOST_SUGGESTIONS = 5

/**
 * The right-click menu of a text field: what the word is probably meant to be, and the usual editing.
 * @param asked what Chromium says of the place; without a dictionary no word is misspelled
 */
export function textMenu(asked: Asked, words: WordActions): Item[] {
  const { spelling } = t().desktop
  const { editFlags } = asked
  return [
    ...spellingItems(asked, words),
    { role: 'undo', label: spelling.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: spelling.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: spelling.cut, enabled: editFlags.canCut },
    { role: 'copy', label: spelling.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: spelling.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: spelling.selectAll, enabled: editFlags.canSelectAll },
  ]
}

function spellingItems({ misspelledWord, dictionarySuggestions }: Asked, words: WordActions): Item[] {
  if (misspelledWord === '') return []
  const { spelling } = t().desktop
  const suggestions = dictionarySuggestions.slice(0, MOST_SUGGESTIONS).map((word): Item => {
    return { label: menuLabel(word), click: () => words.replace(word) }
  })
  return [
    ...(suggestions.length === 0 ? [{ label: spelling.none, enabled: false }] : suggestions),
    { type: 'separator' },
    { label: spelling.add, click: () => words.learn(misspelledWord) },
    { type: 'separator' },
  ]
}

/** Shows the menu where a page has a text field; everywhere else the page has menus of its own. */
export function watchTextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    if (!params.isEditable) return
    const words: WordActions = {
      replace: (word) => contents.replaceMisspelling(word),
      learn: (word) => void contents.session.addWordToSpellCheckerDictionary(word),
    }
    Menu.buildFromTemplate(textMenu(params, words)).popup()
  })
}
