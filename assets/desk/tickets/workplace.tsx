export function Workplace() {
  return <main />;
}
