/** Grey lines where rows will be. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div class="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="skeleton-row">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
