import { LEAVING_GRACE_MS, type Limits } from '@samenspraak/shared/domain/limits.ts';
import * as z from 'zod';
import { limitsFrom, limitVariables } from './limits.ts';
import { type MailConfig, mailFrom, mailVariables } from './mail.ts';

/** Everything that a start depends on, read once from the environment (design.md §8). */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly dataDir: string;
  /** Where people reach the server, without a slash at the end; null: wherever it turns out to listen. */
  readonly publicUrl: string | null;
  /**
   * Keys the hashes of links and cookies, and what waits to be shown: changing it ends all of them at once. Empty: links and cookies
   * are hashed unkeyed, and a secret for the rest is kept in the folder of the data.
   */
  readonly sessionSecret: string;
  /** For the first user; null: one is made and printed. */
  readonly setupToken: string | null;
  /** Lets a scraper that is not on this machine read `/metrics`; null: nobody else may. */
  readonly metricsToken: string | null;
  /** How mail goes out; null: this house sends none. */
  readonly mail: MailConfig | null;
  /** Addresses or ranges whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly production: boolean;
  /** Whether an empty store is given a practice conference. */
  readonly practice: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Milliseconds that a stage which was just left still takes words. */
  readonly leavingGraceMs: number;
  readonly limits: Limits;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One line in the words of whoever starts the server; it repeats no value, for some are secret. */
const must = (rule: string) => ({ error: `must be ${rule}` });

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, must(`a whole number from 0 to ${most}`))
    .transform(Number)
    .refine((value) => value <= most, must(`a whole number from 0 to ${most}`));

const secret = z.string().min(32, must('at least 32 characters long'));

const notYet = (what: string) =>
  z.never({ error: `is set, but this version cannot use ${what} yet: leave it out` }).optional();

function isPlainOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

const addresses = z
  .string()
  .transform((list) => list.split(',').map((address) => address.trim()))
  .refine(
    (list) => list.every((address) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i.test(address)),
    {
      error: 'must be addresses or ranges, separated by commas',
    },
  );

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, must('a host name or address'))
    .default('127.0.0.1'),
  PORT: whole(65_535).default(3000),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z
    .string()
    .refine(isPlainOrigin, must('an http or https address without a path, like https://overleg.example.nl'))
    .transform((value) => new URL(value).origin)
    .optional(),
  DATABASE_URL: notYet('PostgreSQL'),
  REDIS_URL: notYet('Redis'),
  ...mailVariables,
  SESSION_SECRET: secret.default(''),
  SETUP_TOKEN: z
    .string()
    .regex(/^[\w-]{22,200}$/, must('22 to 200 letters, digits, - or _'))
    .optional(),
  METRICS_TOKEN: secret.optional(),
  TRUSTED_PROXIES: addresses.default([]),
  NODE_ENV: z.string().optional(),
  PRACTICE: z.enum(['on', 'off'], must('on or off')).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, must(`one of ${LOG_LEVELS.join(', ')}`)).optional(),
  LEAVING_GRACE_MS: whole(3_600_000).default(LEAVING_GRACE_MS),
  ...limitVariables,
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to nothing counts as left out: that is how compose files pass on what they don't have. */
function given(env: Environment): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  return Object.fromEntries(entries);
}

function strangeLimit(env: Environment): string | undefined {
  return Object.keys(env).find((name) => name.startsWith('LIMIT_') && !(name in limitVariables));
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly fault: string };

/** Reads and checks the environment; `fault` is one line that names the variable and says what it must be. */
export function readConfig(env: Environment): ReadConfig {
  const values = given(env);
  const strange = strangeLimit(values);
  if (strange !== undefined) return { ok: false, fault: `${strange} is no limit that can be set` };
  const read = environment.safeParse(values);
  if (!read.success) {
    const [first] = read.error.issues;
    return { ok: false, fault: `${String(first?.path[0])} ${first?.message}` };
  }
  const production = read.data.NODE_ENV === 'production';
  if (production && read.data.PRACTICE === 'on') {
    return { ok: false, fault: 'PRACTICE must be off in production: a fictional family has no place among real ones' };
  }
  return { ok: true, config: toConfig(read.data, production) };
}

function toConfig(values: z.infer<typeof environment>, production: boolean): Config {
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    dataDir: values.DATA_DIR,
    publicUrl: values.PUBLIC_URL ?? null,
    sessionSecret: values.SESSION_SECRET,
    setupToken: values.SETUP_TOKEN ?? null,
    metricsToken: values.METRICS_TOKEN ?? null,
    mail: mailFrom(values),
    trustedProxies: values.TRUSTED_PROXIES,
    production,
    practice: !production && values.PRACTICE !== 'off',
    logLevel: values.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    leavingGraceMs: values.LEAVING_GRACE_MS,
    limits: limitsFrom(values),
  });
}
