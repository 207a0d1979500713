import type { FieldKind, FieldValues } from "../../../../../src/config/settings/fields";
import type { Field } from "../fields";
import type { PartFault } from "../state";

/** What an editor of one kind of field is given. */
export interface EditorProps<Kind extends FieldKind> {
  readonly field: Field<Kind>;
  /** What the field is called. */
  readonly label: string;
  readonly faults: readonly PartFault[];
  readonly onEdit: (value: FieldValues[Kind]) => void;
}

/** What does not hold of one part of a value, or of a part within it. */
export function faultAt(faults: readonly PartFault[], part: string): string | undefined {
  const found = faults.filter((fault) => fault.part === part || fault.part.startsWith(`${part}.`));
  return found.length === 0 ? undefined : found.map(({ detail }) => detail).join(" ");
}

/** What does not hold of a value as a whole, or of parts that are not shown by themselves. */
export function faultOfAll(faults: readonly PartFault[], parts: readonly string[] = []): string | undefined {
  const rest = faults.filter(({ part }) => !parts.some((one) => part === one || part.startsWith(`${one}.`)));
  return rest.length === 0 ? undefined : rest.map(({ detail }) => detail).join(" ");
}
