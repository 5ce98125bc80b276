/** How many rows each table of the export has now; undefined while they are counted, null without a fund. */
import { useEffect, useState } from 'react';
import { readExportMaterial } from '../../data/queries/exports';
import type { TableSize } from '../../workers/export';
import { measureExport } from '../../workers/export-job';
import type { Job } from '../../workers/job';

type Sizes = readonly TableSize[];

/** Counted once for each visit: nothing changes while the screen is open. */
export function useTableSizes(): Sizes | null | undefined {
  const [sizes, setSizes] = useState<Sizes | null | undefined>();
  useEffect(() => {
    let job: Job<Sizes> | null = null;
    let isGone = false;
    const count = async (): Promise<Sizes | null> => {
      const material = await readExportMaterial();
      if (material === null || isGone) return null;
      job = measureExport(material.records);
      return await job.answer;
    };
    count().then(
      (counted) => {
        if (!isGone) setSizes(counted);
      },
      (problem: unknown) =>
        setSizes(() => {
          throw problem;
        }),
    );
    return () => {
      isGone = true;
      job?.stop();
    };
  }, []);
  return sizes;
}
