/**
 * Whether the pointer really moved. When a page scrolls or something closes under a resting pointer, browsers tell of
 * movements that nobody made; those must not take the place of what the reader chose with the keyboard.
 */
let last = '';
let moved = false;

/** Watches the pointer before anything else hears of it. @returns what ends it */
export function watchPointer(): () => void {
  const note = (event: PointerEvent): void => {
    const at = `${event.screenX} ${event.screenY}`;
    moved = event.pointerType !== 'touch' && at !== last;
    last = at;
  };
  addEventListener('pointermove', note, { capture: true });
  return () => removeEventListener('pointermove', note, { capture: true });
}

/** True while a movement is handled that the reader made. */
export function isPointing(): boolean {
  return moved;
}
