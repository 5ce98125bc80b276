/** Reads the plans of three years in the made-up Molenkwartier: what was asked, how popular it was, how it went. */
import { readFileSync } from 'node:fs';
import { PlanTranslations } from '@shared/domain/applications/plan-texts';
import { z } from 'zod';

const DemoReport = z.strictObject({
  happened: z.enum(['yes', 'differently', 'no']),
  story: z.string(),
  lessons: z.string(),
  visitors: z.int(),
  helpers: z.int(),
  hours: z.int(),
  /** Of the budget, in per cent. */
  spent: z.int().min(0).max(100),
  picture: z.enum(['garden', 'table', 'street']).nullable(),
});

const DemoPlan = z.strictObject({
  title: z.string(),
  initiative: z.string(),
  theme: z.string(),
  area: z.string(),
  summary: z.string(),
  translations: PlanTranslations.default([]),
  /** Label and whole euros. */
  budget: z.array(z.tuple([z.string(), z.int()])).min(1),
  /** Chance that a voter likes it. */
  liked: z.number().min(0).max(1),
  report: DemoReport.nullable(),
});
export type DemoPlan = z.infer<typeof DemoPlan>;

const List = z.array(DemoPlan);

export const PLANS = z
  .strictObject({
    spring2024: List,
    spring2025: List,
    spring2026: List,
    autumn2026: List,
    /** Newly in, in the scan, or answered. */
    inNovember2026: List,
  })
  .parse(JSON.parse(readFileSync(new URL('plans.json', import.meta.url), 'utf8')));
