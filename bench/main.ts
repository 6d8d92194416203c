/** `npm run bench`: the same measurement as `attache bench`, run from the sources. Arguments are passed on. */
import { processContext } from '../src/cli/context.ts';
import { runCli } from '../src/cli/run-cli.ts';

process.exitCode = await runCli(['bench', ...process.argv.slice(2)], processContext());
