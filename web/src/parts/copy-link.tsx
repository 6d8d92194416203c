/** Copies the address of the page as it is, filter and all. */
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../shell/announce.ts';
import { copyText } from './copy-text.ts';

const SHOWN_MS = 2000;

export function CopyLink() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const words = { idle: 'Copy link', copied: 'Link copied', failed: 'Copy the address bar' }[state];
  return (
    <button
      type="button"
      onClick={async () => {
        const isCopied = await copyText(location.href);
        setState(isCopied ? 'copied' : 'failed');
        announce(isCopied ? 'Link copied' : 'The browser does not let the desk copy; copy the address bar.');
      }}
    >
      {words}
    </button>
  );
}
