/** What the bench tells the program that it measures, in one environment variable. */
export interface Settings {
  readonly supergraphSdl: string;
  /** Whether the subgraphs are in the gateway's own process. */
  readonly isLocal: boolean;
  readonly urls: Readonly<Record<string, string>>;
  readonly dataDir: string;
  readonly executor: 'compiled' | 'stock';
}

const variable = 'BENCH_GATEWAY';

export const settingsEnv = (settings: Settings): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  [variable]: JSON.stringify(settings),
});

export function settings(): Settings {
  // Written by settingsEnv.
  return JSON.parse(process.env[variable] ?? '') as Settings;
}
