/** The file for whoever helps: versions, counts and the last steps by number, never a name, an amount or a text. */

import type { StartupReport } from '../data/opening/startup-report';
import type { SupportFacts } from '../data/queries/support';

export type SupportSource = {
  readonly appVersion: string;
  readonly userAgent: string;
  readonly language: string;
  readonly facts: SupportFacts;
  readonly report: StartupReport | null;
};

export function supportFile({ appVersion, userAgent, language, facts, report }: SupportSource): string {
  const pseudonyms = new Map<string, string>();
  const pseudonym = (id: string): string => {
    const known = pseudonyms.get(id) ?? `#${pseudonyms.size + 1}`;
    pseudonyms.set(id, known);
    return known;
  };
  return [
    `Buurtpot ${appVersion}, schema ${facts.schema}, ${language}`,
    `runtime: ${userAgent}`,
    ...(report === null ? [] : [findingLine(report)]),
    '',
    ...facts.counts.map(([table, rows]) => `${table}: ${rows}`),
    '',
    ...facts.steps.map(
      ({ seq, actor, action, subjectKind, subjectId }) =>
        `${seq} ${actor} ${action} ${subjectKind} ${pseudonym(subjectId)}`,
    ),
    '',
  ].join('\n');
}

function findingLine({ finding, quarantined, persisted }: StartupReport): string {
  const why = 'why' in finding ? ` ${finding.why}` : '';
  const code = 'failure' in finding ? ` ${finding.failure.code}` : '';
  return `start: ${finding.kind}${why}${code}, set apart: ${quarantined}, persisted: ${persisted}`;
}
