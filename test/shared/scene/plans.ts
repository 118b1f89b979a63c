import { emptyDocument, type PlanDocument } from '../../../shared/schema/document'
import type { PlanNode } from '../../../shared/schema/nodes'

type Fields = Record<string, unknown>

/** Writes small plans by hand: ids are what the test says, order is the order of writing. */
export class PlanSketch {
  readonly doc: PlanDocument
  private count = 0

  constructor(title = 'Plan') {
    this.doc = emptyDocument(title)
  }

  private key(): string {
    return `a${String(this.count++).padStart(4, '0')}`
  }

  card(kind: PlanNode['kind'], id: string, title: string, parents: readonly string[] = [], fields: Fields = {}): this {
    const node = { id, kind, title, status: 'active', order: this.key(), ...fields }
    Object.assign(this.doc.nodes, { [id]: node })
    for (const parentId of parents) {
      const linkId = `l-${parentId}-${id}`
      Object.assign(this.doc.links, { [linkId]: { id: linkId, parentId, childId: id, order: this.key() } })
    }
    return this
  }

  measure(nodeId: string, fields: Fields): this {
    const id = `m${this.count}`
    const base = { id, nodeId, name: 'Measure', direction: 'increase', timing: 'lag', order: this.key() }
    Object.assign(this.doc.measures, { [id]: { ...base, ...fields } })
    return this
  }

  milestones(nodeId: string, done: readonly boolean[]): this {
    for (const reached of done) {
      const id = `s${this.count}`
      const base = { id, nodeId, title: id, due: '2027-03-31', order: this.key() }
      Object.assign(this.doc.milestones, { [id]: reached ? { ...base, done: '2027-03-01' } : base })
    }
    return this
  }

  person(id: string, name: string): this {
    Object.assign(this.doc.people, { [id]: { id, name, role: 'rep' } })
    return this
  }
}

/** A small, sound and rather complete plan with a few gaps: every kind of mark occurs. */
export function smallPlan(): PlanDocument {
  const plan = new PlanSketch('Growth plan 2027')
  plan
    .person('ann', 'Ann Berg')
    .person('raj', 'Raj Patel')
    .person('mia', 'Mia Okafor')
    .person('tom', 'Tom Reyes')
    .person('li', '李小龙')
  Object.assign(plan.doc.plan, { company: 'Halden Fluid Power', confidentiality: 'Confidential' })
  plan.card('strategy', 's', 'Become the first choice for pump service in the Nordics', [], { ownerId: 'ann' })
  plan.measure('s', { from: 48_000_000, to: 60_000_000, unit: '€', due: '2027-12-31' })
  plan.card('driver', 'd1', 'Win service contracts with plants that buy pumps elsewhere', ['s'], {
    category: 'customers',
    priority: 1,
    ownerId: 'raj',
  })
  plan.measure('d1', { from: 12, to: 30, unit: 'contracts', due: '2027-12-31' })
  plan.card('driver', 'd2', 'Sell monitoring with every pump', ['s'], {
    category: 'products',
    priority: 2,
    ownerId: 'mia',
  })
  plan.card('driver', 'd3', 'Raise the margin on spare parts', ['s'], {
    category: 'profitability',
    priority: 3,
    ownerId: 'tom',
  })
  plan.card('initiative', 'i1', 'Plant audit offer for pulp and paper', ['d1'], { ownerId: 'raj' })
  plan
    .measure('i1', { from: 40, to: 50, unit: '%', due: '2027-06-30' })
    .milestones('i1', [true, true, false, false, false])
  plan.card('initiative', 'i2', 'Condition monitoring in every new quotation', ['d2'], { ownerId: 'mia' })
  plan.measure('i2', { to: 120, unit: 'sensors', due: '2027-09-30' }).milestones('i2', [true, false, false])
  plan.card('initiative', 'i3', 'Price list by customer group', ['d3', 'd2'], { ownerId: 'tom', status: 'draft' })
  plan.measure('i3', { from: 31, to: 34.5, unit: '%', due: '2027-12-31' })
  plan.card('initiative', 'i4', 'Reduce freight cost', ['d3'], { status: 'closed', ownerId: 'tom' })
  plan.card('activity', 'a1', 'Call five maintenance managers at paper mills', ['i1'], {
    ownerId: 'ann',
    cadence: { count: 5, per: 'week' },
  })
  plan.card('activity', 'a2', 'Walk one plant with the audit checklist', ['i1'], {
    ownerId: 'raj',
    cadence: { count: 1, per: 'week' },
  })
  plan.card('activity', 'a3', 'Coach each rep on the audit talk', ['i1'], { cadence: { count: 1, per: 'month' } })
  plan.card('activity', 'a4', 'Send the audit report within two days and agree on the next step', ['i1'], {
    ownerId: 'mia',
    peopleIds: ['raj', 'ann'],
  })
  plan.card('activity', 'a5', 'Add the sensor line to every quotation', ['i2'], {
    role: 'Inside sales',
    cadence: { count: 1, per: 'day' },
  })
  plan.card('activity', 'a6', 'Show the dashboard at every service visit', ['i2'], {
    ownerId: 'li',
    cadence: { count: 3, per: 'week' },
  })
  plan.card('activity', 'a7', 'Review discounts above 10 %', ['i3'], {
    ownerId: 'tom',
    cadence: { count: 1, per: 'week' },
  })
  plan.card('initiative', 'i5', 'Visit the trade fair', [], { status: 'draft' })
  plan.card('activity', 'a8', 'Prepare the booth', ['i5'], { ownerId: 'li' })
  plan.card('initiative', 'i6', 'Later: subscription pricing', ['d2'], { status: 'parked' })
  plan.card('driver', 'd4', 'Be known for uptime', ['s'], { category: 'brand', priority: 4 })
  return plan.doc
}

/** Titles that break naive drawings. */
export const ODD_TITLES: readonly string[] = [
  '',
  '   ',
  '\n\n',
  'W'.repeat(300),
  'i'.repeat(300),
  'Grow sales in the northern region with more calls, more visits and more offers. '.repeat(4).slice(0, 300),
  '🚀'.repeat(150),
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇩🇪'.repeat(20),
  '在北欧成为泵服务的首选供应商并在三年内将服务合同数量增加一倍',
  'ポンプサービスで北欧市場のナンバーワンになるための取り組み',
  'أن نصبح الخيار الأول لخدمة المضخات في دول الشمال خلال ثلاث سنوات',
  'להפוך לבחירה הראשונה בשירות משאבות',
  'नॉर्डिक देशों में पंप सेवा के लिए पहली पसंद बनें',
  'เป็นตัวเลือกแรกสำหรับบริการปั๊มในกลุ่มประเทศนอร์ดิก',
  'First line\nsecond line\r\nthird line\nfourth line',
  'Tab\there and control \u0000\u0007\u001b characters \ud800 alone',
  '<script>alert("1 & 2")</script> \'quoted\' ]]>',
  'Ångström Größe façade naïve Łódź Ωmega Привет',
  'e\u0301\u0300\u0302 combining marks a\u030a o\u0308',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'https://example.com/a/very/long/path/that/never/ends/and/has/no/spaces/at/all?query=1',
  'Mixed 中文 and English и русский مع العربية 🚀 together in one title',
  'Zero\u200bwidth\u200djoiners \u202eright to left override\u202c end',
]

/** A plan with one card per odd title on every level. */
export function oddPlan(): PlanDocument {
  const plan = new PlanSketch(ODD_TITLES[11])
  plan
    .card('strategy', 's', ODD_TITLES[5] ?? '')
    .card('driver', 'd', ODD_TITLES[8] ?? '', ['s'], { category: 'market' })
  ODD_TITLES.forEach((title, i) => plan.card('initiative', `i${i}`, title, ['d']))
  return plan.doc
}
