/** What the screens of impact read: reports that were handed in, and value maps. */
import { type Report, reportTable } from '@shared/domain/accountability/report';
import { applicationTable } from '@shared/domain/applications/application';
import { type Grant, type GrantId, grantTable } from '@shared/domain/grants/grant';
import { type ValueMap, type ValueMapId, valueMapTable } from '@shared/domain/impact/value-map';
import { useLive } from '../use-live';

export interface Story {
  readonly grantId: GrantId;
  readonly title: string;
  readonly report: Report;
}

export interface ImpactOverview {
  /** Handed in, newest first. */
  readonly stories: readonly Story[];
  /** By title: they are never ranked. */
  readonly maps: readonly ValueMap[];
}

export function useImpact(): ImpactOverview | undefined {
  return useLive(async (reader) => {
    const titles = new Map((await reader.all(applicationTable)).map(({ id, title }) => [id, title]));
    const grants = new Map((await reader.all(grantTable)).map((grant) => [grant.id, grant]));
    const reports = await reader.where(reportTable, 'state.status', 'handedIn');
    const stories = reports.map((report) => {
      const applicationId = grants.get(report.grantId)?.applicationId;
      const title = applicationId === undefined ? undefined : titles.get(applicationId);
      return { grantId: report.grantId, title: title ?? '', report };
    });
    const maps = await reader.all(valueMapTable);
    return {
      stories: stories.sort((a, b) => (handedInOn(a) > handedInOn(b) ? -1 : 1)),
      maps: maps.sort((a, b) => a.title.localeCompare(b.title, 'nl')),
    };
  }, []);
}

function handedInOn({ report }: Story): string {
  return report.state.status === 'handedIn' ? report.state.handedInOn : '';
}

export interface GrantName {
  readonly grant: Grant;
  readonly title: string;
}

export interface ValueMapFile {
  readonly map: ValueMap;
  /** To choose from: the awards of the fund. */
  readonly grants: readonly GrantName[];
}

/** null: there is no such value map. */
export function useValueMap(valueMapId: string): ValueMapFile | null | undefined {
  return useLive(
    async (reader) => {
      const map = await reader.get(valueMapTable, valueMapId as ValueMapId);
      if (map === null) return null;
      const titles = new Map((await reader.all(applicationTable)).map(({ id, title }) => [id, title]));
      const grants = await reader.all(grantTable);
      return {
        map,
        grants: grants
          .sort((a, b) => b.number - a.number)
          .map((grant) => ({ grant, title: titles.get(grant.applicationId) ?? '' })),
      };
    },
    [valueMapId],
  );
}
