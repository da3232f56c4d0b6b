import type {Server} from 'node:http';

export interface Rules {
  path: RegExp;
  headers: [string, string][];
}
export function readHeaders(text: string): Rules[];
export function headersFor(rules: Rules[], pathname: string): Record<string, string>;
export function serve(options?: {folder?: string; port?: number; baseUrl?: string}): Promise<Server>;
