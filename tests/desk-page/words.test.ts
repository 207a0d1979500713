import { words as en } from "../../assets/desk/words/en";
import { words as es } from "../../assets/desk/words/es";
import { words as pt } from "../../assets/desk/words/pt";

/** Every path in a dictionary, with its text; what is said with something in it is not. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [[path, "said"]];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, `${path}.${name}`));
}

const paths = (dictionary: unknown) => texts(dictionary).map(([path]) => path);

test("the same is said in each language, the history's sentences and the messages' kinds included", () => {
  expect(paths(pt)).toEqual(paths(es));
  expect(paths(en)).toEqual(paths(es));
});

test("nothing is left empty", () => {
  for (const dictionary of [es, pt, en]) {
    expect(texts(dictionary).filter(([, text]) => text.trim() === "")).toEqual([]);
  }
});
