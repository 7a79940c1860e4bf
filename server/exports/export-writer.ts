import type { ExportJob } from './export-job.ts';
import { writeExport } from './write-export.ts';

/** Writes one export and ends: what was read of a conference does not stay in any memory. */
process.once('message', async (job) => {
  const written = await writeExport(job as ExportJob);
  process.send?.(written, () => process.disconnect());
});
