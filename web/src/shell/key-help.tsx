/** The keyboard help, made from the list of shortcuts. */
import { useEffect, useRef } from 'preact/hooks';
import { KeyTable } from '../keys/key-table.tsx';

export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">Keyboard</h2>
      <KeyTable />
      <p class="aside">While you type in a field, keys write. Escape leaves the field.</p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
