/** Dictionaries for the spell checker: which there are, and how one is added. */
export const spelling = {
  title: 'Spelling',
  intro:
    'Titles, notes and all other texts are checked as you type. Plumbline never uses the network, so it fetches no dictionary by itself: add the file of each language you write in.',
  system:
    'The spell checker of macOS checks titles, notes and all other texts. Its languages are chosen in the system settings, under Keyboard.',
  installed: 'Dictionaries',
  none: 'There is no dictionary yet: nothing is underlined.',
  active: 'in use',
  unusable: 'cannot be used by this version',
  add: 'Add a dictionary…',
  remove: (language: string) => `Remove ${language}`,
  showFolder: 'Show folder',
  where: 'Where dictionaries come from',
  /** @param electron its version */
  release: (electron: string) =>
    `The file hunspell_dictionaries.zip of Electron ${electron} holds one for every language: unpack it and choose, for instance, en-US-10-1.bdic. It can be fetched on any computer, from github.com/electron/electron/releases.`,
  debian:
    'Newer Debian and Ubuntu systems keep such files in /usr/share/hunspell-bdic once a hunspell dictionary is installed.',
  folder: (folder: string) => `Plumbline keeps them in ${folder}.`,
  added: (language: string) => `${language} is checked from now on.`,
  removed: (language: string) => `${language} is no longer checked.`,
  files: 'Dictionary',
  notADictionary: (name: string) =>
    `“${name}” is not a dictionary for this spell checker. Choose a file that ends in .bdic; .dic and .aff files cannot be used.`,
  damaged: (name: string) => `“${name}” is damaged: its checksum is wrong. Fetch it again and add it then.`,
  tooLarge: (name: string) => `“${name}” is larger than any dictionary (32 MiB). Choose a .bdic file.`,
  unknownLanguage: (name: string) =>
    `The name “${name}” does not say which language it is for. Rename it to the language's code, such as en-US.bdic or de-DE.bdic, and add it again.`,
  notLoaded: (language: string) =>
    `The dictionary for ${language} was copied, but this version cannot use it. Add the one from the hunspell_dictionaries.zip of the same Electron version.`,
  notCopied: (name: string, why: string) => `“${name}” could not be copied into the app's folder. ${why}`,
  /** By the code of the error. */
  why: {
    'disk-full': 'The disk is full. Free some space and add it again.',
    'read-only': 'The disk is read-only. Ask whoever looks after this computer.',
    'no-permission': 'You may not write there. Ask whoever looks after this computer.',
    'file-busy': 'Another program holds the file. Close it there and add it again.',
    'not-found': 'The folder is no longer there; its drive may have been removed.',
    'disk-error': 'The disk reports an error. Try again.',
  },
  notInstalled: 'This dictionary is no longer there.',
}
