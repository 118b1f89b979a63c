/** Reading and writing files: what went wrong, and what to do about it. */
export const files = {
  /** A place in a text. */
  line: (number: number) => `line ${number}`,
  notSaved: (name: string, why: string) => `“${name}” could not be saved. ${why}`,
  notOpened: (name: string, why: string) => `“${name}” could not be opened. ${why}`,
  save: {
    ENOSPC: 'The disk is full. Free some space and save again, or: Use "Save as" to put it somewhere else.',
    EDQUOT: 'Your space on this disk is used up. Free some and save again, or: Use "Save as" to put it somewhere else.',
    EROFS: 'The disk is read-only. Use "Save as" to put it somewhere else.',
    EACCES: 'You have no permission to write there. Use "Save as" to put it somewhere else.',
    EPERM:
      'The system does not allow it; another program may hold the file. Try again, or: Use "Save as" to put it somewhere else.',
    EBUSY: 'Another program holds the file. Close it there and save again, or: Use "Save as" to put it somewhere else.',
    ENOENT: 'The file or its folder is no longer there. Use "Save as" to put it somewhere else.',
    ENOTDIR: 'Its folder is no longer there. Use "Save as" to put it somewhere else.',
    ENAMETOOLONG: 'The file name is too long. Choose a shorter one.',
    EMFILE: 'Too many files are open on this computer. Close some programs and try again.',
    EIO: 'The disk reports an error. Use "Save as" to put it somewhere else.',
  },
  saveUnknown: (system: string) => `The system says ${system}. Use "Save as" to put it somewhere else.`,
  read: {
    ENOENT: 'It is no longer there. It may have been moved, renamed or deleted.',
    EACCES: 'You have no permission to read it. Ask its owner, or copy it to your own folder.',
    EPERM: 'The system does not allow it. Ask its owner, or copy it to your own folder.',
    EISDIR: 'It is a folder. Choose a file in it.',
    ELOOP: 'It is a link that leads back to itself.',
    EIO: 'The disk reports an error. Copy the file to another disk and try again.',
  },
  readUnknown: (system: string) => `The system says ${system}. Try again.`,
  isFolder: (name: string) => `“${name}” is a folder. Choose a file in it.`,
  isDevice: (name: string) => `“${name}” is a device, not a file. Choose a file.`,
  isNoFile: (name: string) => `“${name}” is not a file. Choose another name.`,
  notText: (name: string) =>
    `“${name}” is not a text file in UTF-8, so it is not a plan. Choose a .plumb file; nothing was changed.`,
  tooLarge: (name: string, size: string, most: string) =>
    `“${name}” has ${size} MiB; plans of up to ${most} MiB can be opened. Split it into smaller plans.`,
  notVerified: (name: string) =>
    `“${name}” could not be saved: what the disk gave back differs from what was written. Use "Save as" to another disk.`,
  changedOutside: (name: string) =>
    `“${name}” was changed by another program since it was opened. Keep yours, take theirs, or save under another name.`,
  unconfirmed: (name: string) =>
    `“${name}” was written, but the disk did not confirm that it will last. Save again, or use "Save as" to another disk.`,
  recoveryMissing: 'This unsaved work is no longer there.',
  recoveryDamaged: 'This unsaved work was damaged and has been put aside.',
  canvasMissing: (cause: string) =>
    `PNG needs the optional package @napi-rs/canvas, which could not be loaded (${cause}). Run "npm install @napi-rs/canvas", or export SVG instead.`,
  badScale: 'The scale must be a number above 0, such as 2.',
  fontsMissing: (names: string) =>
    `The fonts ${names} were not found. Reinstall Plumbline, or restore the folder assets/fonts.`,
  pictureLarge: (p: { readonly width: string; readonly height: string; readonly side: string }) =>
    `The picture has ${p.width} × ${p.height} pixels. Some programs open none with a side of more than ${p.side}: if yours does, choose a smaller scale, or SVG.`,
  outlineTooLarge: 'The outline is larger than 20 MiB. Split it into several plans.',
  outlineNotText: 'This is not a text file. Save the outline as plain text (UTF-8) and try again.',
}
