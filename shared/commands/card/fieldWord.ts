import { t } from '../../messages/language'

/** What a field is called in an undo step or a note: `ownerId` is "owner", `hoursEach` "hours each". */
export function fieldWord(field: string): string {
  return (
    t().commands.fields[field] ?? field.replace(/Ids?$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  )
}
