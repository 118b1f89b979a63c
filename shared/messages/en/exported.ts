/** Pictures that were written to a file: what became of them, and where they can go. */
export const exported = {
  saved: (name: string) => `Saved “${name}”.`,
  /** Beside the mark that can be dragged. */
  drag: 'Drag it from here into another program.',
  showInFolder: 'Show in folder',
  forgotten: 'This export is no longer known. Look for the file in the folder where you saved it.',
  gone: (name: string) => `“${name}” is no longer where it was exported to. Export the picture again.`,
  notWritten: (name: string, why: string) => `“${name}” could not be written. ${why}`,
  /** By the code of the error. */
  why: {
    'disk-full': 'The disk is full. Free some space and export again, or choose another disk.',
    'read-only': 'The disk is read-only. Export again and choose another folder.',
    'no-permission': 'You may not write there, or another program holds the file. Export again to another folder.',
    'file-busy': 'Another program holds the file. Close it there and export again, or choose another name.',
    'not-found': 'The folder is no longer there; its drive may have been removed. Export again to another folder.',
    'name-too-long': 'The file name is too long. Export again under a shorter one.',
    'too-many-files': 'Too many files are open on this computer. Close some programs and export again.',
    'disk-error': 'The disk reports an error. Export again to another disk.',
    'verify-failed': 'What the disk gave back differs from what was written. Export again to another disk.',
    'save-unconfirmed': 'It is there, but the disk did not confirm that it will last. Export again to another disk.',
  },
}
