const MAC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  CommandOrControl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}

const WORDS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  CommandOrControl: 'Ctrl',
  Plus: '+',
  Return: 'Enter',
  Escape: 'Esc',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Backspace: '⌫',
}

/**
 * Splits a shortcut into the keys a person presses, in the words of the platform.
 * @param accelerator an Electron accelerator (`CmdOrCtrl+Shift+S`) or a single key (`F`, `/`)
 */
export function shortcutKeys(accelerator: string, mac: boolean): readonly string[] {
  const parts = accelerator.endsWith('++') ? [...accelerator.slice(0, -2).split('+'), '+'] : accelerator.split('+')
  return parts.filter(Boolean).map((part) => (mac ? MAC_SIGNS[part] : undefined) ?? WORDS[part] ?? part)
}

/** A shortcut as one text: `Ctrl+Shift+S`, or `⇧⌘S` on a Mac. */
export function shortcutText(accelerator: string, mac: boolean): string {
  return shortcutKeys(accelerator, mac).join(mac ? '' : '+')
}
