/** The HTML attribute in which copied cards travel; other programs see the list around it only. */
export const CARDS_ATTRIBUTE = 'data-plumbline-cards'
