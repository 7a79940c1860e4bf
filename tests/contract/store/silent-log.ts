import type { Log } from '@samenspraak/server/ports/log.ts';

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
