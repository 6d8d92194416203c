/**
 * Shows an address in the user's browser. In: an address. Leaves everything else to the system; where there is no
 * browser, nothing happens, since the address was printed as well.
 */
import { spawn } from 'node:child_process';

export function openBrowser(url: string): void {
  const [command, ...args] = openerOf(process.platform);
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function openerOf(platform: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
