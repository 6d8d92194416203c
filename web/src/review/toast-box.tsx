/** Where the short message stands. Announced through the shell's line for screen readers, not by itself. */
import { closeToast, holdToast, toast } from './toast-state.ts';

export function ToastBox() {
  const shown = toast.value;
  if (shown === null) return null;
  const { words, code, action } = shown;
  return (
    <section
      class={`toast${code === undefined ? '' : ' is-failure'}`}
      aria-label="Message"
      onPointerEnter={holdToast}
    >
      <p>
        {words}
        {code !== undefined && (
          <>
            {' '}
            <code>{code}</code>
          </>
        )}
      </p>
      {action !== undefined && (
        <button
          type="button"
          onClick={() => {
            closeToast();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" class="quiet" aria-label="Close the message" onClick={closeToast}>
        ×
      </button>
    </section>
  );
}
