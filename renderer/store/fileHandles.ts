import { bridge } from './bridge'
import { useDocument } from './documentStore'

/** Gives a file's handle back as soon as the window's plan has another file, or none: then other windows may open it. */
export function watchFileHandles(): () => void {
  return useDocument.subscribe(({ file }, before) => {
    const { handle } = before.file
    if (handle !== undefined && handle !== file.handle) void bridge().documents.release(handle)
  })
}
