/**
 * Which port the desk gets. In: what the user chose, or nothing. Out: the running server. A port that was chosen
 * is used or refused; otherwise the usual one, or the next that is free. Errors: CLI_PORT_TAKEN, CLI_ADDRESS_UNUSABLE.
 */
import type { Hono } from 'hono';
import { type RunningApi, serveApi } from '../../api/serve-api.ts';
import { cliError } from '../errors.ts';

export const DEFAULT_PORT = 4117;
/** Ports that are tried from the usual one on, before any free one is taken. */
const TRIED = 10;

/**
 * @param chosen null where the user named none; 0 takes any that is free
 * @param usual tried first where none was named (default 4117)
 */
export async function serveOnFreePort(
  app: Hono,
  host: string,
  chosen: number | null,
  usual: number = DEFAULT_PORT,
): Promise<RunningApi> {
  if (chosen !== null) return listen(app, host, chosen);
  for (let port = usual; port < usual + TRIED; port++) {
    try {
      return await serveApi({ app, host, port });
    } catch (error) {
      if (!isTaken(error)) throw unusable(host, error);
    }
  }
  return listen(app, host, 0);
}

async function listen(app: Hono, host: string, port: number): Promise<RunningApi> {
  try {
    return await serveApi({ app, host, port });
  } catch (cause) {
    if (!isTaken(cause)) throw unusable(host, cause);
    const why = codeOf(cause) === 'EACCES' ? 'may not be used by this user' : 'is in use';
    throw cliError('CLI_PORT_TAKEN', `Port ${port} of ${host} ${why}.`, { cause });
  }
}

function isTaken(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EADDRINUSE' || code === 'EACCES';
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

function unusable(host: string, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return cliError('CLI_ADDRESS_UNUSABLE', `Cannot listen at ${host} (${why}).`, { cause });
}
