/** Asks who reviews. A name is needed because a review says who made it. */
import { useEffect, useRef } from 'preact/hooks';
import { asking, changeReviewer, reviewer } from './reviewer.ts';

const LONGEST = 200;

export function ReviewerDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answer = asking.value;
  const isOpen = answer !== null;
  useEffect(() => {
    if (!isOpen) {
      dialog.current?.close();
      return;
    }
    dialog.current?.showModal();
    field.current?.select();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      class="key-help"
      aria-labelledby="reviewer-title"
      onClose={() => asking.value?.(null)}
    >
      <h2 id="reviewer-title">Who reviews?</h2>
      <form
        class="reviewer-form"
        onSubmit={(event) => {
          event.preventDefault();
          const name = field.current?.value.trim() ?? '';
          if (name !== '') asking.value?.(name);
        }}
      >
        <label for="reviewer-name">Your name or initials</label>
        <input
          id="reviewer-name"
          ref={field}
          required
          maxLength={LONGEST}
          defaultValue={reviewer.value ?? ''}
        />
        <p class="aside">
          Every review says who made it and when. The name is remembered in this browser and sent only to this
          store.
        </p>
        <div class="button-row">
          <button type="submit">Go on</button>
          <button type="button" class="quiet" onClick={() => asking.value?.(null)}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** "Reviewing as …", with a way to change it. */
export function ReviewerLine() {
  const name = reviewer.value;
  return (
    <span class="aside">
      {name === null ? 'Nobody has reviewed in this browser yet. ' : 'Reviewing as '}
      {name !== null && <bdi>{name}</bdi>}{' '}
      <button type="button" class="link" onClick={() => void changeReviewer()}>
        {name === null ? 'Give your name' : 'change'}
      </button>
    </span>
  );
}
