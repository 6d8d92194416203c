/**
 * The body of a request. In: a request and what its route takes. Out: the checked value. Reads no further than
 * the limit. Errors: API_BODY_TYPE, API_BODY_TOO_LARGE, API_BODY_INVALID.
 */
import { apiError } from './errors.ts';
import type { RouteBody } from './route.ts';

export async function readBody(request: Request, taken: RouteBody): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? 'none';
  const isText = type === 'text/plain' && taken.textField !== undefined;
  if (type !== 'application/json' && !isText) {
    const types = taken.textField === undefined ? 'application/json' : 'application/json or text/plain';
    throw apiError('API_BODY_TYPE', `This address takes a body of ${types}, not ${type.slice(0, 80)}.`);
  }
  const text = toText(await readBytes(request, taken.maxBytes));
  const value: unknown = isText ? { [taken.textField ?? '']: text } : parseJson(text);
  const checked = taken.schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  const what = (issue?.message ?? 'not as described').slice(0, 200);
  throw apiError('API_BODY_INVALID', `The body is not right: ${where === '' ? '' : `"${where}": `}${what}.`);
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = (): Error =>
    apiError(
      'API_BODY_TOO_LARGE',
      `The body has more than ${Math.floor(most / 1024).toLocaleString('en')} KiB.`,
    );
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw apiError('API_BODY_INVALID', 'The body is not UTF-8.', { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw apiError('API_BODY_INVALID', 'The body is not JSON.', { cause });
  }
}
