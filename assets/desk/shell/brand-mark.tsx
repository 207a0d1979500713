/** Deriva's mark: a call that leaves its line and drifts on to another one. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 40 40" aria-hidden="true">
      <rect class="brand-ground" width="40" height="40" rx="12" />
      <path class="brand-line" d="M8 14h8" />
      <path class="brand-rest" d="M24 14h8" />
      <path class="brand-drift" d="M16 14c9 0 5 13 15 13" />
    </svg>
  );
}
