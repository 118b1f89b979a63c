import { formatNumber } from '../../shared/messages/format'
import { t } from '../../shared/messages/language'
import { MAX_TITLE } from '../../shared/schema/fields'

type TitleInput = HTMLInputElement | HTMLTextAreaElement

/** Characters as a person counts them. */
const lengthOf = (text: string): number => (text.length <= MAX_TITLE ? text.length : [...text].length)

/**
 * Lets nothing into a title that would make it too long: what is typed or pasted stays out as a whole, the field keeps what it
 * holds, and it is said why. A text cut off in the middle would be lost without anybody noticing.
 * @param say told what to say; undefined when the title changes again
 * @returns takes the watching away
 */
export function watchTitleLimit(field: TitleInput, say: (text: string | undefined) => void): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  let held = field.value
  const refuse = (length: number) => say(t().fields.titleFull(formatNumber(MAX_TITLE), formatNumber(length)))
  field.addEventListener(
    'beforeinput',
    (event) => {
      const length = lengthOf(afterInput(field, event as InputEvent))
      if (length <= MAX_TITLE || !event.cancelable) return
      event.preventDefault()
      refuse(length)
    },
    { signal },
  )
  // What an input method composes cannot be stopped beforehand.
  field.addEventListener(
    'input',
    () => {
      const length = lengthOf(field.value)
      if (length > MAX_TITLE) {
        field.value = held
        return refuse(length)
      }
      held = field.value
      say(undefined)
    },
    { signal },
  )
  return () => listeners.abort()
}

/** What the field will hold; empty where nothing is put in. */
function afterInput(
  { value, selectionStart, selectionEnd }: TitleInput,
  { inputType, data, dataTransfer }: InputEvent,
) {
  if (!inputType.startsWith('insert')) return ''
  const put = data ?? dataTransfer?.getData('text/plain') ?? '\n'
  return value.slice(0, selectionStart ?? value.length) + put + value.slice(selectionEnd ?? value.length)
}
