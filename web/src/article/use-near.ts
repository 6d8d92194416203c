/** Whether an element has come near the part of the page that is seen. Once it has, it stays so. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const MARGIN = '800px 0px';
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || element === null) return;
    observer ??= new IntersectionObserver(notice, { rootMargin: MARGIN });
    waiting.set(element, () => setNear(true));
    observer.observe(element);
    return () => forget(element);
  }, [isNear, ref]);
  return isNear;
}

function notice(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    waiting.get(target)?.();
    forget(target);
  }
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
