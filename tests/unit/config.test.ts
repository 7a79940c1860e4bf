import { readConfig } from '@samenspraak/server/config/config.ts';
import { LIMITS } from '@samenspraak/shared/domain/limits.ts';
import { describe, expect, it } from 'vitest';

function configFrom(env: Record<string, string>) {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.fault);
  return read.config;
}

function faultIn(env: Record<string, string>): string {
  const read = readConfig(env);
  return read.ok ? 'no fault' : read.fault;
}

describe('configuration', () => {
  it('[CONF-1] an empty environment gives a server on this machine alone, with a practice conference', () => {
    const config = configFrom({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      dataDir: './data',
      publicUrl: null,
      production: false,
      practice: true,
      limits: LIMITS,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('[CONF-2] every bad value is answered with one line that names the variable', () => {
    const bad: Record<string, string> = {
      PORT: 'http',
      HOST: 'a b',
      PUBLIC_URL: 'https://overleg.example.nl/pad',
      SESSION_SECRET: 'short',
      SETUP_TOKEN: 'short',
      METRICS_TOKEN: 'short',
      TRUSTED_PROXIES: 'everyone',
      PRACTICE: 'maybe',
      LOG_LEVEL: 'loud',
      LEAVING_GRACE_MS: '-1',
      LIMIT_CARDS_PER_SESSION: 'many',
      LIMIT_UNHEARD_OF: '3',
      DATABASE_URL: 'postgres://localhost/samenspraak',
      REDIS_URL: 'redis://localhost',
      SMTP_URL: 'mail.example.nl:587',
      MAIL_FROM: 'Samenspraak <post@example.nl>',
      MAIL_HOUR: '24',
    };
    for (const [name, value] of Object.entries(bad)) {
      const fault = faultIn({ [name]: value });
      expect(fault, name).toMatch(new RegExp(`^${name} [^\\n]+$`));
    }
    expect(faultIn({ PORT: '65536' })).toMatch(/^PORT /);
  });

  it('[CONF-3] a fault repeats no secret', () => {
    expect(faultIn({ SESSION_SECRET: 'hunter2' })).not.toContain('hunter2');
    expect(faultIn({ DATABASE_URL: 'postgres://me:hunter2@db/s' })).not.toContain('hunter2');
    expect(faultIn({ SMTP_URL: 'smtp://me:hunter2@mail/inbox' })).not.toContain('hunter2');
  });

  it('[CONF-4] a variable set to nothing counts as left out', () => {
    expect(configFrom({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000);
  });

  it('[CONF-5] a practice conference is never made in production', () => {
    expect(configFrom({ NODE_ENV: 'production' }).practice).toBe(false);
    expect(configFrom({ PRACTICE: 'off' }).practice).toBe(false);
    expect(faultIn({ NODE_ENV: 'production', PRACTICE: 'on' })).toMatch(/^PRACTICE /);
  });

  it('[CONF-6] a limit is set by its own name; the others stay', () => {
    const { limits } = configFrom({ LIMIT_CARDS_PER_SESSION: '50' });
    expect(limits).toEqual({ ...LIMITS, cardsPerSession: 50 });
  });

  it('[CONF-7] the public address is kept without a slash at the end', () => {
    expect(configFrom({ PUBLIC_URL: 'https://overleg.example.nl/' }).publicUrl).toBe('https://overleg.example.nl');
  });
});
