/** How wide an element is, now and after every change of the window. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** @returns the ref to put on the element, and its width in pixels (0 before it is known) */
export function useWidth<E extends Element>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
