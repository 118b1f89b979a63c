import { locale } from '../../shared/messages/language'
/** First letter in upper case: for a word that starts a label. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale()) + text.slice(first.length)
}
