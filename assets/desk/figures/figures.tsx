export function Figures() {
  return <main />;
}
