export function Board() {
  return <main />;
}
