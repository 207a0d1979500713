import { listed } from "./word-list";

/** Numbers in words, in Spanish, Portuguese and English; each line is a number, from 1 on. */
const IN_WORDS = `
  uno una primero primera primer um uma primeiro primeira one first 1ro 1ero 1era 1er 1ra 1o 1a 1st
  dos segundo segunda dois duas two second 2do 2da 2o 2a 2nd
  tres tercero tercera tercer terceiro terceira three third 3ro 3ero 3era 3er 3ra 3o 3a 3rd
  cuatro cuarto cuarta quatro quarto quarta four fourth 4to 4ta 4o 4a 4th
  cinco quinto quinta five fifth 5to 5ta 5o 5a 5th
  seis sexto sexta six sixth 6to 6ta 6o 6a 6th
  siete septimo septima sete setimo setima seven seventh 7mo 7ma 7o 7a 7th
  ocho octavo octava oito oitavo oitava eight eighth 8vo 8va 8o 8a 8th
  nueve noveno novena nove nono nona nine ninth 9no 9na 9o 9a 9th
  diez decimo decima dez ten tenth 10mo 10ma 10o 10a 10th
  once onze eleven eleventh 11th
  doce doze twelve twelfth 12th`;

/** The number that a plain word is. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  IN_WORDS.trim()
    .split("\n")
    .flatMap((line, index) => listed(line).map((word) => [word, index + 1] as const)),
);

export const LAST: ReadonlySet<string> = new Set(listed("ultimo ultima last"));

/** What is said before a number that is chosen: "opción 2", "nº 2". */
export const CHOICE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    opcion opciones opc op alternativa alternativas numero num nro no nr n respuesta tecla boton
    opcao opcoes resposta
    option options number choice answer item`),
);

/** All else that stands beside a chosen number in a message that says nothing else. */
export const AROUND_CHOICE: ReadonlySet<string> = new Set(
  listed(`
    la el lo las los de del con por para en a al un y o u e ou and or me mi
    quiero quisiera queria elijo elegi escojo escogi prefiero selecciono marco digo dame deme pongo seria es era voy ir
    vamos presiono pulso digito tecleo gustaria necesito opto entonces creo pues bueno ok okay okey si vale dale claro
    po fa fis amigo amiga senor senorita nomas numero opcion listo favor porfa porfavor porfis xfa xfis pf pfv pfvr pls plz plis gracias lista listado menu muchas hola buenas buenos dias tardes noches dia tarde noche
    quero escolho escolhi prefiro seleciono gostaria preciso seria sim certo da do as os ao obrigado obrigada oi ola bom boa
    bem
    the i ill id want would like take pick choose go with press is its it please thanks thank you hello hi hey yes that
    for my to good morning afternoon evening of list on`),
);
