import { plainText } from "./words/words-of";

/** In whole sentences, in small letters and without accents. */
const REFUSAL =
  /\bno (?:(?:es|era|fue) (?:eso )?(?:lo que|mi pregunta)|(?:me )?(?:sirve|ayuda|ayudo|responde|respondio|respondes|respondiste|respondieron|entendiste|entiendes|entendio|contesta|contestaste)\b|es eso\b|era eso\b|es verdad\b)|\bnao (?:(?:e|era|foi) (?:isso|o que|verdade)|(?:me )?(?:ajuda|ajudou|serve|respondeu|responde|entendeu)\b)|\b(?:te|le|les) (?:pregunte|pedi) otra cosa|\bmala? (?:la )?respuesta|\brespuesta (?:mala|equivocada|incorrecta)|\b(?:te equivocaste|se equivoco|mentira|resposta errada|wrong answer|que nada que ver|nada que ver)\b|\b(?:thats |that is |its )?not (?:what i|helpful|my question|answering)|\b(?:didnt|doesnt|does not|did not) (?:help|answer)/;

/** Whether somebody says of the answer that they got that it was none: "eso no era lo que preguntaba", 👎. */
export function isRefusal(text: string): boolean {
  return /^\s*👎/u.test(text) || REFUSAL.test(plainText(text));
}
