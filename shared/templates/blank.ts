import type { Template } from './types'

export const blank: Template = {
  id: 'blank',
  title: 'Blank plan',
  description: 'An empty cascade: four levels, no cards.',
  outline: '',
}
