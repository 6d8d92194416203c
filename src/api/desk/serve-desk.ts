/**
 * Answers for what is no route of the API: the desk's files, its pages, and what is not there. In: a request's
 * path. Out: a response; null when there is nothing for it.
 */
import { hasTag } from '../etag.ts';
import { type DeskFile, type DeskFiles, readDeskFile } from './desk-files.ts';
import { isDeskPage } from './desk-pages.ts';
import { NOT_BUILT_PAGE } from './not-built-page.ts';

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };

export function serveDesk(request: Request, files: DeskFiles): Response | null {
  const path = new URL(request.url).pathname;
  const file = files.byAddress.get(path);
  if (file !== undefined) return fileResponse(request, file, 200);
  // Whoever follows a dead link in a browser gets the desk, which says so; a program gets the error.
  const isPage = isDeskPage(path);
  const wantsPage = request.headers.get('accept')?.includes('text/html') === true;
  if (!isPage && !wantsPage) return null;
  const status = isPage ? 200 : 404;
  return files.index === null
    ? new Response(NOT_BUILT_PAGE, { status: isPage ? 503 : 404, headers: HTML })
    : fileResponse(request, files.index, status);
}

function fileResponse(request: Request, file: DeskFile, status: number): Response | null {
  const content = readDeskFile(file);
  if (content === null) return null;
  const headers = {
    'Content-Type': file.mediaType,
    'Cache-Control': file.keep ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: content.etag,
  };
  if (status === 200 && hasTag(request.headers.get('if-none-match'), content.etag))
    return new Response(null, { status: 304, headers });
  return new Response(content.bytes, { status, headers });
}
