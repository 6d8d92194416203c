/** A view that could not be loaded says so in its place, instead of leaving the old page. */
import { DeskError } from '../api/client.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import type { View } from './pages.ts';

export function loadView(load: () => Promise<{ default: View }>): () => Promise<{ default: View }> {
  return () =>
    load().catch((): { default: View } => ({
      default: () => (
        <ErrorBox
          error={new DeskError('DESK_NO_ANSWER', 'This page could not be loaded.', 0)}
          retry={() => location.reload()}
        />
      ),
    }));
}
