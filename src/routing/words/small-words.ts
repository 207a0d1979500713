import { listed } from "./word-list";

/**
 * Articles, prepositions, pronouns and what people write for them. They may stand between the words of a phrase, or be
 * left out of it: "devolución de dinero" is also "devolución del dinero".
 */
export const FILLERS: ReadonlySet<string> = new Set(
  listed(`
    a al ante con de del desde el en hasta hacia la las le les lo los me mi mis nos nuestra nuestras nuestro nuestros
    para pa por que se su sus te tu tus un una unas unos esa esas ese esos esta estas este estos algun alguna algunas
    algunos ya q k d x xq sobre acerca
    ao aos as com da das do dos em na nas o os pela pelas pelo pelos pra pras pro pros meu meus minha minhas seu seus sua
    suas ta um uma umas uns essa essas esse esses isso alguma algumas
    an are at by even for from her his i in is it its my of on our please some that the their this to with your any about`),
);

/** They join the words of a phrase, and may be left out of it; between other words they join two things. */
export const JOINERS: ReadonlySet<string> = new Set(listed("y e o u ou and or"));

/** What alone in a long message means little: "no" and "sí" are answers in short ones. */
export const ANSWERS: ReadonlySet<string> = new Set(listed("si no sim nao yes not ok"));

/**
 * What somebody does who wants something, whatever it is. After a negation such words stand between that and what is not
 * wanted: "no quiero hablar con ventas".
 */
export const WANTING: ReadonlySet<string> = new Set(
  listed(`
    quiero quisiera queremos querer queria quieres quiere deseo deseamos desearia desear necesito necesitamos necesitaria
    necesitar requiero busco buscamos buscar buscando gustaria interesa interesan interesado interesada pido vengo voy ir
    hablar hable hables hablen comunicarme comunicarnos comunicar comuniquen contactar contactarme conversar escribir
    pasar pases pasen pase pasame paseme mandar manden transferir transfieran transfieras derivar deriven llamo llamar
    quero desejo preciso precisamos procuro procurando falar fale contatar transferir encaminhar
    want wanted wants wanna need needs looking like love would talk speak chat contact reach call connect transfer`),
);

/** What something is, or where somebody is from: "no es ventas", "no soy de Santiago". */
export const BEING: ReadonlySet<string> = new Set(
  listed(`
    es era son fue sea seria soy somos estoy estamos vivo vivimos
    foi seja sou e estou moro
    is was are be its am im live`),
);

/** Also such words of a title tell nothing of the option. */
export const ASKING: ReadonlySet<string> = new Set([
  ...WANTING,
  ...BEING,
  ...listed(`
    estar ser ando hacer hago tener tengo tiene ver saber conocer puedo puede pueden podria podrian dar dame deme
    decir escribo vine pedia yo usted
    fazer faco ter tenho tem vou ver posso pode poderia dizer conversar contato contatar passar eu voce vc
    talking speaking to go can could get have has make see know do does id ill`),
]);

/** So common in what customers write that they tell less than other words. */
export const COMMON_TOPICS: ReadonlySet<string> = new Set(
  listed(`
    ayuda ayudar consulta consultas consultar duda dudas pregunta preguntas preguntar informacion info servicio servicios
    producto productos problema problemas tema temas cosa cosas gestion solicitud solicitar asunto atencion favor hola gracias buenas buenos
    ajuda ajudar consulta duvida duvidas pergunta perguntas informacao informacoes servico servicos produto produtos
    assunto assuntos coisa coisas atendimento solicitacao oi ola obrigado
     obrigada
    help question questions ask information details service services product products problem problems issue issues
    thing things trouble request hello hi please thanks`),
);

/** They stand in titles and say nothing of what is listed: "Otras consultas", "Atención al cliente". */
export const VAGUE: ReadonlySet<string> = new Set(
  listed(`
    otro otra otros otras mas nuevo nueva nuevos nuevas general generales todo todos todas cliente clientes opcion
    opciones menu tipo
    outro outra outros outras mais novo nova novos novas geral gerais tudo opcao opcoes
    other others more new general all else anything something customer customers client clients option options`),
);
