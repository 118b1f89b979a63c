import { locale } from '../messages/language'
import type { PlanIndex } from '../model/types'
import type { PlanDocument } from '../schema/document'
import type { NodeId } from '../schema/ids'
import type { PlanNode } from '../schema/nodes'
import { type CardText, cardTexts } from './cardTexts'
import { bestHay, type Hay, holdsInOrder, lettersOf, type Query, readQuery, scoreHays } from './fuzzy'
import { SHORTEST_SLIP, unharmed } from './slip'

/** A hit in another field counts for less than the same hit in the title. */
const TITLE_WEIGHT = 1
const FIELD_WEIGHT = 0.4

/** The texts of one card, prepared for searching, and what they were made of. */
interface Entry {
  revision: number
  readonly node: PlanNode
  readonly measures: unknown
  readonly milestones: unknown
  links: unknown
  readonly notes: string
  /** The title first, then a text for each field. */
  readonly hays: readonly Hay[]
  /** All of them in one: most cards hold nothing of what is looked for, and are put aside by one look at it. */
  readonly all: string
}

export interface Hit {
  readonly id: NodeId
  readonly score: number
}

/**
 * Looks for cards by the words of any field. The texts of a card are prepared when they are first asked for, and kept until
 * the card, or what it names, changes: looking through 20,000 cards again takes milliseconds.
 */
export class Finder {
  private readonly index: PlanIndex
  private readonly entries = new Map<NodeId, Entry>()
  private shared: readonly unknown[] = []

  constructor(index: PlanIndex) {
    this.index = index
  }

  /** Says of each card how well it matches; 0 where it does not. */
  scorer(query: Query): (node: PlanNode) => number {
    this.forgetOld()
    const pieces = query.words.map((word) => piecesOf(word, query.slips))
    return (node) => {
      const { hays, all } = this.entry(node)
      return pieces.every((some) => mayHold(some, all, hays[0])) ? scoreHays(query, hays) : 0
    }
  }

  /** Prepares the texts of a card, so that the first search need not. */
  prepare(node: PlanNode): void {
    this.forgetOld()
    this.entry(node)
  }

  /** All cards that match, in card order; slips of the fingers are forgiven where nothing else does. */
  find(query: string): readonly Hit[] {
    for (const slips of [false, true]) {
      const score = this.scorer(readQuery(query, slips))
      const hits: Hit[] = []
      for (const node of this.index.allCards()) {
        const found = score(node)
        if (found > 0) hits.push({ id: node.id, score: found })
      }
      if (hits.length > 0) return hits
    }
    return []
  }

  /** The fields besides the title that made a card match, in the order of the words typed. */
  fieldsOf(node: PlanNode, query: string): readonly CardText[] {
    this.forgetOld()
    const { hays } = this.entry(node)
    const exact = readQuery(query)
    const slips = scoreHays(exact, hays) === 0
    const places = new Set(exact.words.map((word) => bestHay(word, hays, slips)))
    const texts = cardTexts(this.index, node)
    return [...places].flatMap((place) => texts[place - 1] ?? [])
  }

  /** What many cards name changed: all of them are read again. */
  private forgetOld(): void {
    const { doc } = this.index
    const shared = [doc.people, doc.teams, doc.accounts, doc.periods, doc.labels, locale()]
    if (shared.length === this.shared.length && shared.every((part, i) => part === this.shared[i])) return
    this.shared = shared
    this.entries.clear()
  }

  private entry(node: PlanNode): Entry {
    const { revision, doc } = this.index
    const known = this.entries.get(node.id)
    if (known?.node === node && (known.revision === revision || this.isStill(known, node, doc))) {
      known.revision = revision
      known.links = doc.links
      return known
    }
    const made = this.read(node)
    this.entries.set(node.id, made)
    return made
  }

  private isStill(entry: Entry, node: PlanNode, doc: PlanDocument): boolean {
    return (
      (entry.links === doc.links || entry.notes === this.notesOf(node)) &&
      entry.measures === this.index.measures(node.id) &&
      entry.milestones === this.index.milestones(node.id)
    )
  }

  private read(node: PlanNode): Entry {
    const { index } = this
    const { revision, doc } = index
    const hays = [hay(node.title, TITLE_WEIGHT, true)]
    for (const { text, also } of cardTexts(index, node)) {
      hays.push(hay(also === undefined ? text : `${text} ${also}`, FIELD_WEIGHT, false))
    }
    const all = hays.map(({ letters }) => letters).join('\n')
    const measures = index.measures(node.id)
    const milestones = index.milestones(node.id)
    return { revision, node, measures, milestones, links: doc.links, notes: this.notesOf(node), hays, all }
  }

  /** What is written on the ropes that it hangs from. */
  private notesOf(node: PlanNode): string {
    return this.index
      .parentLinks(node.id)
      .map((link) => link.note ?? '')
      .join('\n')
  }
}

function hay(text: string, weight: number, loose: boolean): Hay {
  return { letters: lettersOf(text), weight, loose }
}

/** Letters of which a text holds at least one entry, if it holds the word. */
function piecesOf(word: string, slips: boolean): readonly string[] {
  return slips && word.length >= SHORTEST_SLIP ? [word, ...unharmed(word)] : [word]
}

/** Whether a card can match at all; an abbreviation has its first letter somewhere in the title. */
function mayHold(pieces: readonly string[], all: string, title: Hay | undefined): boolean {
  return pieces.some((piece) => all.includes(piece)) || holdsInOrder(pieces[0] ?? '', title?.letters ?? '')
}
