import { orderKeys } from '../../shared/model/orderKey'
import type { PlanDocument } from '../../shared/schema/document'
import type { LinkId, MeasureId, MilestoneId, NodeId, PeriodId } from '../../shared/schema/ids'
import type { ActivityNode, DriverNode, InitiativeNode, PlanNode, StrategyNode } from '../../shared/schema/nodes'
import { activityFault, initiativeFault } from './faults'
import { countingIds } from './ids'
import { addStaff, emptyRollUp, type Staff } from './people'
import { createRandom, type Random } from './random'
import { ACTIVITIES, DRIVERS, REGIONS, SEGMENTS } from './words'

export interface PlanSize {
  /** Exactly this many cards, from 1 on. */
  readonly cards: number
  /** The same seed gives the same plan. */
  readonly seed: number
  /** Share of initiatives and activities that get one fault each, 0 to 1. Default 0: a plan without findings. */
  readonly faults?: number
}

/** Activities per rep and cards per initiative of a company that rolls up all its teams. */
const ACTIVITIES_PER_REP = 6
const CARDS_PER_INITIATIVE = 40
/** Share of activities that support a second initiative. */
const SECOND_PARENTS = 0.05

interface Build {
  readonly doc: PlanDocument
  readonly random: Random
  readonly newId: () => string
  readonly nodes: PlanNode[]
  readonly staff: Staff
  readonly period: PeriodId
  readonly faults: number
}

/**
 * Makes a plan of any size: one strategy, up to five drivers, initiatives by region, activities by rep, people in teams.
 * @returns a valid plan; every rope reaches the ground unless faults are asked for
 */
export function generatePlan({ cards, seed, faults = 0 }: PlanSize): PlanDocument {
  const counts = countsFor(cards)
  const doc = emptyRollUp(`Roll-up 2027: ${cards.toLocaleString('en')} cards`)
  const random = createRandom(seed)
  const newId = countingIds('g')
  const period = newId() as PeriodId
  doc.periods[period] = { id: period, title: 'FY 2027', start: '2027-01-01', end: '2027-12-31' }
  // A roll-up holds many teams' initiatives: the limit of three is watched in each team's own plan.
  doc.settings.rules = { 'too-many-initiatives': { options: { perPlan: null } } }
  const staff = addStaff(doc, newId, random, Math.max(1, Math.ceil(counts.activities / ACTIVITIES_PER_REP)))
  const build: Build = { doc, random, newId, nodes: [], staff, period, faults }
  addCascade(build, counts)
  const keys = orderKeys(build.nodes.length, '1', 'z')
  for (const [i, node] of build.nodes.entries()) {
    node.order = keys[i] ?? 'V'
    doc.nodes[node.id] = node
  }
  return doc
}

function countsFor(cards: number) {
  const drivers = Math.min(DRIVERS.length, Math.max(0, cards - 1), Math.max(1, Math.floor(cards / 12)))
  const initiatives = Math.min(
    Math.max(0, cards - 1 - drivers),
    Math.max(drivers, Math.round(cards / CARDS_PER_INITIATIVE)),
  )
  return { drivers, initiatives, activities: Math.max(0, cards - 1 - drivers - initiatives) }
}

function addCascade(build: Build, counts: ReturnType<typeof countsFor>): void {
  const strategy = addStrategy(build)
  let activity = 0
  let before: InitiativeNode | undefined
  for (let d = 0; d < counts.drivers; d++) {
    const driver = addDriver(build, strategy, d)
    const share = portion(counts.initiatives, counts.drivers, d)
    for (let i = 0; i < share.size; i++) {
      const initiative = addInitiative(build, driver, d, share.start + i)
      const own = portion(counts.activities, counts.initiatives, share.start + i)
      for (let a = 0; a < own.size; a++) addActivity(build, initiative, before, activity++)
      before = initiative
    }
  }
}

/** Part `i` of `total` things dealt out to `parts`, as evenly as possible. */
function portion(total: number, parts: number, i: number): { start: number; size: number } {
  const start = Math.floor((total * i) / parts)
  return { start, size: Math.floor((total * (i + 1)) / parts) - start }
}

function addStrategy({ nodes, newId, staff, doc }: Build): NodeId {
  const id = newId() as NodeId
  const node: StrategyNode = {
    id,
    kind: 'strategy',
    status: 'active',
    order: 'V',
    ownerId: staff.executive,
    title: 'Be the first call for pumps and valves in process industries',
    what: 'Grow from $410M to $480M by the end of 2027 with customers whose plant must not stop.',
    why: 'Price sellers take the planned orders; the plant that stands still calls whoever knows its pumps.',
  }
  nodes.push(node)
  addMeasure(doc, newId, id, { name: 'Sales', unit: '$', from: 410_000_000, to: 480_000_000 })
  return id
}

function addDriver({ nodes, newId, staff, doc }: Build, strategy: NodeId, d: number): NodeId {
  const id = newId() as NodeId
  const words = DRIVERS[d] ?? DRIVERS[0]
  const target = 120 + d * 60
  const node: DriverNode = {
    id,
    kind: 'driver',
    status: 'active',
    order: 'V',
    title: words.title(target),
    category: words.category,
    priority: d + 1,
    ownerId: staff.leaders[d % staff.leaders.length] ?? staff.executive,
    why: words.text,
    idealCustomer: 'Runs around the clock, own maintenance crew, more than fifty pumps.',
    targetAccountIds: staff.accounts.slice(d * 3, d * 3 + 3),
  }
  nodes.push(node)
  link(doc, newId, strategy, id, 'V')
  addMeasure(doc, newId, id, { name: capital(words.unit), from: 0, to: target })
  return id
}

function addInitiative(build: Build, driver: NodeId, d: number, i: number): InitiativeNode {
  const { nodes, newId, staff, doc, random, period } = build
  const words = DRIVERS[d] ?? DRIVERS[0]
  const target = 12 + random.below(40)
  const region = REGIONS[i % REGIONS.length] ?? ''
  const fault = initiativeFault(random, build.faults)
  const node: InitiativeNode = {
    id: newId() as NodeId,
    kind: 'initiative',
    status: 'active',
    order: 'V',
    periodId: period,
    title:
      fault === 'vague'
        ? `Improve our close rate in ${region}`
        : `${words.verb} ${target} ${words.unit} in ${region}, team ${i + 1}`,
    why: `${region} has the plants and we serve a tenth of them.`,
    ...(fault !== 'no-owner' && { ownerId: staff.managers[i % staff.managers.length] ?? staff.executive }),
    ...(fault !== 'no-impact' && {
      impact: `${target} ${words.unit} are worth about $${(target * 0.03).toFixed(1)}M a year.`,
    }),
    ...(fault !== 'no-expectations' && {
      expectations: 'Every rep of the team works the own list each week and reports on Monday.',
    }),
    resources: 'One application engineer for two days a month, $8,000 for travel.',
  }
  nodes.push(node)
  if (fault !== 'no-parent') link(doc, newId, driver, node.id, 'V')
  if (fault !== 'vague') addMeasure(doc, newId, node.id, { name: capital(words.unit), from: 0, to: target })
  if (fault !== 'no-milestones') addMilestones(doc, newId, node.id, target)
  return node
}

function addActivity(build: Build, parent: InitiativeNode, other: InitiativeNode | undefined, a: number): void {
  const { nodes, newId, staff, doc, random } = build
  const rep = Math.floor(a / ACTIVITIES_PER_REP) % staff.reps.length
  const words = ACTIVITIES[a % ACTIVITIES.length] ?? ACTIVITIES[0]
  const segment = random.pick(SEGMENTS)
  const fault = activityFault(random, build.faults)
  const node: ActivityNode = {
    id: newId() as NodeId,
    kind: 'activity',
    status: 'active',
    order: 'V',
    title: `${words.what} ${segment}`,
    ...(fault !== 'no-owner' && { ownerId: staff.reps[rep] ?? staff.executive }),
    cadence: { count: words.count, per: words.per },
    hoursEach: words.hours,
    prospects: `${capital(segment)} on the own list`,
    accountIds: staff.accounts.slice(rep, rep + 1),
    criteria: 'More than fifty pumps, maintenance manager named',
    emphasis: words.emphasis,
    start: '2027-01-11',
    end: '2027-12-17',
    support: 'The manager joins once a month.',
    accountability: 'Counted in the Monday meeting.',
  }
  nodes.push(node)
  if (fault === 'no-parent') return
  link(doc, newId, parent.id, node.id, 'V')
  if (other !== undefined && random.chance(SECOND_PARENTS)) link(doc, newId, other.id, node.id, 'k')
}

function link(doc: PlanDocument, newId: () => string, parentId: NodeId, childId: NodeId, order: string): void {
  const id = newId() as LinkId
  doc.links[id] = { id, parentId, childId, order }
}

interface Target {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly unit?: string
}

function addMeasure(doc: PlanDocument, newId: () => string, nodeId: NodeId, target: Target): void {
  const id = newId() as MeasureId
  doc.measures[id] = { id, nodeId, order: 'V', direction: 'increase', due: '2027-12-31', timing: 'lag', ...target }
}

function addMilestones(doc: PlanDocument, newId: () => string, nodeId: NodeId, target: number): void {
  const steps = [
    ['List agreed', '2027-01-31'],
    [`${Math.ceil(target / 3)} reached`, '2027-04-30'],
    [`${Math.ceil((target * 2) / 3)} reached`, '2027-08-31'],
  ] as const
  for (const [i, [title, due]] of steps.entries()) {
    const id = newId() as MilestoneId
    doc.milestones[id] = { id, nodeId, title, due, order: String(i + 1) }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
