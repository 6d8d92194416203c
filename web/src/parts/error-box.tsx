/** Something failed: what, its code, and what to do next. */
import { DeskError } from '../api/client.ts';

const NEXT: Readonly<Record<string, string>> = {
  DESK_NO_ANSWER:
    'Is “attache serve” still running? Start it again in the folder of your store, then try again.',
  DESK_ODD_ANSWER:
    'Something other than Attaché may answer at this address. Look at the address and the port.',
  DESK_FAILED: 'Reload the page. When it happens again, please report it with these words.',
};

export function ErrorBox({ error, retry }: { error: Error; retry?: () => void }) {
  const code = error instanceof DeskError ? error.code : 'DESK_FAILED';
  return (
    <section class="error-box" role="alert">
      <h2>{error.message}</h2>
      {NEXT[code] && <p>{NEXT[code]}</p>}
      <p class="error-foot">
        {retry && (
          <button type="button" onClick={retry}>
            Try again
          </button>
        )}
        <code>{code}</code>
      </p>
    </section>
  );
}
