import { locale } from '../../../shared/messages/language'
import { edit, editOrTell } from '../../panels/edit'

type Noun = 'person' | 'team' | 'account' | 'period'

/** Edits of one record: `set` for fields with a draft, `choose` for pickers. */
export function editsOf(noun: Noun, id: string) {
  return {
    set: (field: string) => (value: unknown, visit?: string) =>
      edit(
        `${noun}.set`,
        { id, fields: { [field]: value === '' && field !== 'name' && field !== 'title' ? null : (value ?? null) } },
        visit && `${id}.${field}.${visit}`,
      ),
    choose: (field: string) => (value: unknown, merge?: string) =>
      void editOrTell(`${noun}.set`, { id, fields: { [field]: value ?? null } }, merge),
  }
}

/** Orders records as the person's language does. */
export function byName(a: { readonly label: string }, b: { readonly label: string }): number {
  return a.label.localeCompare(b.label, locale())
}
