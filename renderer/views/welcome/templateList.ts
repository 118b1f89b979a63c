import { emptyDocument, type PlanDocument } from '../../../shared/schema/document'

export interface TemplateCard {
  readonly id: string
  readonly title: string
  readonly description: string
  /** A new document on every call: a plan made from it may be edited freely. */
  readonly create: () => PlanDocument
}

export const TEMPLATE_CARDS: readonly TemplateCard[] = [
  { id: 'blank', title: 'Blank', description: 'Four empty levels.', create: () => emptyDocument() },
]
