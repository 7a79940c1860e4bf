import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SPEC = fileURLToPath(new URL('../../support/spec.ts', import.meta.url));

test('[GLOS-4] the page of rules says what the tests prove today', () => {
  const checked = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', SPEC, '--check'], {
    encoding: 'utf8',
  });
  expect(checked.status, checked.stdout + checked.stderr).toBe(0);
});
