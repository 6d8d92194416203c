/**
 * Who answers which shortcut. The component that was shown last is asked first; when it has no answer, or its
 * answer is `false`, the one before it is asked. Nothing happens while somebody types.
 */
import { useEffect, useRef } from 'preact/hooks';
import { type ShortcutName, shortcutOf } from './shortcuts.ts';

/** Return false to leave the key to others (and to the browser). */
export type KeyHandler = (event: KeyboardEvent) => unknown;
export type KeyHandlers = Partial<Record<ShortcutName, KeyHandler>>;

const layers: { current: KeyHandlers }[] = [];

/** Listens for shortcuts; call once. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const name = shortcutOf(event.key);
    if (name === null) return;
    if (event.key === 'Enter' && isControl(event.target)) return;
    for (const layer of [...layers].reverse()) {
      const handler = layer.current[name];
      if (handler !== undefined && handler(event) !== false) {
        event.preventDefault();
        return;
      }
    }
  });
}

/** Answers these shortcuts for as long as the component is shown. */
export function useKeys(handlers: KeyHandlers): void {
  const layer = useRef(handlers);
  layer.current = handlers;
  useEffect(() => {
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog[open]') !== null) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Enter works by itself on what can be pressed. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a, button, summary, input, select, [role="slider"]') !== null
  );
}
