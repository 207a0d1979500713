import type { Language } from "../contact/language";

/** What a contact reads who asked us to stop, or to start again; once for each change. */
export const CONFIRM_OPT: Readonly<Record<"stop" | "start", Readonly<Record<Language, string>>>> = {
  stop: {
    es: "Listo, no le escribiremos más por aquí. Si cambia de idea, escriba ALTA.",
    pt: "Pronto, não vamos mais escrever para você por aqui. Se mudar de ideia, escreva VOLTAR.",
    en: "Done, we will not message you here again. If you change your mind, write START.",
  },
  start: {
    es: "Gracias, podemos volver a escribirle por aquí. Para dejar de recibir mensajes, escriba BAJA.",
    pt: "Obrigado, podemos voltar a escrever para você por aqui. Para parar de receber mensagens, escreva PARAR.",
    en: "Thank you, we can message you here again. To stop receiving messages, write STOP.",
  },
};
