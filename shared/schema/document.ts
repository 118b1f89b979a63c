import * as z from 'zod'
import { t } from '../messages/language'
import { isoDate, name, number, text, title } from './fields'
import {
  accountId,
  assessmentId,
  checkInId,
  linkId,
  measureId,
  milestoneId,
  nodeId,
  periodId,
  personId,
  reviewId,
  snapshotId,
  suppressionId,
  teamId,
} from './ids'
import { link } from './links'
import { measure, milestone } from './measures'
import { NODE_KINDS, planNode } from './nodes'
import { account, person, team } from './people'
import { assessment, checkIn, review, snapshot, suppression } from './tracking'

export const FORMAT = 'plumbline'
export const FORMAT_VERSION = { major: 1, minor: 0 } as const

export const period = z
  .looseObject({ id: periodId, title, start: isoDate, end: isoDate })
  .refine((p) => p.start <= p.end, { error: () => t().schema.periodEnds })
export type Period = z.infer<typeof period>

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export const severity = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severity>

/** How one rule runs in this plan: another severity, off, or other options. */
export const ruleSetting = z.looseObject({
  severity: z.union([severity, z.literal('off')]).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
})
export type RuleSetting = z.infer<typeof ruleSetting>

export const levelLabel = z.looseObject({ one: name, many: name })
export type LevelLabel = z.infer<typeof levelLabel>

/** A point in scene pixels. `y` is measured from the top of the card's lane, so it holds when lanes above grow. */
export const position = z.looseObject({ x: number, y: number })
export type Position = z.infer<typeof position>

export const planDocument = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.looseObject({ major: number.int(), minor: number.int() }),
  plan: z.looseObject({
    title,
    company: name.optional(),
    description: text.optional(),
    /** ISO 4217 code, for money without a unit of its own. */
    currency: name.optional(),
    confidentiality: name.optional(),
  }),
  settings: z.looseObject({
    /** 1–12: the month in which the business year starts. Default 1. */
    yearStartMonth: number.int().min(1).max(12).optional(),
    rules: z.record(z.string(), ruleSetting),
  }),
  /** Renamed levels ("rock", "must-win battle"); a missing one keeps its standard name. */
  labels: z.partialRecord(z.enum(NODE_KINDS), levelLabel),
  periods: z.record(periodId, period),
  nodes: z.record(nodeId, planNode),
  links: z.record(linkId, link),
  measures: z.record(measureId, measure),
  milestones: z.record(milestoneId, milestone),
  people: z.record(personId, person),
  teams: z.record(teamId, team),
  accounts: z.record(accountId, account),
  checkIns: z.record(checkInId, checkIn),
  reviews: z.record(reviewId, review),
  assessments: z.record(assessmentId, assessment),
  snapshots: z.record(snapshotId, snapshot),
  suppressions: z.record(suppressionId, suppression),
  /** How the drawing looks, apart from what it says: moving a card never rewrites the card. */
  canvas: z.looseObject({
    /** Cards put somewhere by hand. All others are placed by the layout. */
    positions: z.record(nodeId, position),
    /** Of those, the cards that Tidy leaves where they are. */
    pins: z.record(nodeId, z.literal(true)),
    /** Cards whose branch is folded away. */
    collapsed: z.record(nodeId, z.literal(true)),
  }),
})

export type PlanDocument = z.infer<typeof planDocument>

/**
 * An empty plan.
 * @param planTitle the plan's title; may be empty
 * @returns a valid document of the current format version without cards
 */
export function emptyDocument(planTitle = ''): PlanDocument {
  return {
    format: FORMAT,
    formatVersion: { ...FORMAT_VERSION },
    plan: { title: planTitle },
    settings: { rules: {} },
    labels: {},
    periods: {},
    nodes: {},
    links: {},
    measures: {},
    milestones: {},
    people: {},
    teams: {},
    accounts: {},
    checkIns: {},
    reviews: {},
    assessments: {},
    snapshots: {},
    suppressions: {},
    canvas: { positions: {}, pins: {}, collapsed: {} },
  }
}
