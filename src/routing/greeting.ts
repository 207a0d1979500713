import { wordsOf } from "./words/words-of";

/** How people begin, in whole messages without accents. */
const HELLO =
  /^(?:(?:hola|holi|buenas tardes|buenas noches|buenos dias|buen dia|buenas|oi|ola|oie|bom dia|boa tarde|boa noite|opa|hi|hello|hey|hiya|good morning|good afternoon|good evening|there|de nuevo|a todos|again|everyone)(?: |$))+/;

/** What they say before they say what they want: it asks for nothing yet. */
const SMALL_TALK =
  /^(?:(?:que tal|como (?:estas?|estan|esta usted|le va|va|vai)|tudo (?:bem|bom|certo)|td (?:bem|bom)|como voces? (?:esta|estao)|how are (?:you|u)(?: doing)?|hope youre well|una? (?:consultita|consulta|pregunta|preguntita|ayuda|favor)|(?:tengo|quisiera hacer|queria hacer|quiero hacer|tenia|hago) una (?:consulta|pregunta|duda)|(?:queria|quisiera|necesito|quiero) (?:ayuda|consultar|preguntar|hacer una consulta|consultar algo|preguntar algo)|uma (?:duvida|pergunta|ajuda)|(?:tenho|queria tirar|gostaria de tirar) uma (?:duvida|pergunta)|(?:queria|preciso de|gostaria de) (?:uma )?ajuda|(?:a )?quick question|(?:i have )?a question|i (?:have|got) a (?:quick )?question|i need (?:some )?help|can you help me|can i ask (?:you )?something|me puede[ns]? ayudar|pode me ajudar|disculpe|disculpa|perdon|con permiso|uma informacao|una informacion|por favor|please)(?: |$))+$/;

/** Whether a message greets and says no more: "hola, buenas tardes". */
export function isGreeting(text: string): boolean {
  const plain = plainOf(text);
  return plain !== "" && plain.replace(HELLO, "") === "";
}

/** Whether a message only leads up to what is wanted: "¿cómo están?", "hola, una consulta". */
export function isSmallTalk(text: string): boolean {
  const rest = plainOf(text).replace(HELLO, "");
  return rest !== "" && SMALL_TALK.test(rest);
}

/** No greeting is longer, in UTF-16 units. */
const LONGEST = 100;

function plainOf(text: string): string {
  if (text.length > LONGEST) return "";
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(" ");
}
