import { listed } from "./word-list";

/**
 * Words that are not among the commonest of their language and are one or two letters from words that customers write:
 * never typing errors of those, as "fractura" of "factura" and "inflamación" of "información".
 */
export const MISTAKABLE_WORDS: ReadonlySet<string> = new Set(
  listed(`
    abeto acierto adenda adulacion agitacion aguda antelacion ascendente aserto atraco averno bacteria banjo boceto
    bolero bolita camastro camita cardador catastro cercado clavel comparar comparacion concretar congelacion contralto
    contrastar corneo cruenta cuenca cuita culta cuneta decora deglucion demolicion descargo desolacion despecho deteccion devaluacion
    devocion devora diccion difraccion diseccion disolucion enmienda fabla fichado flechado fractura habilitacion
    habituacion incursion infamacion inflamacion inhalacion inmersion insercion insolacion instauracion instigacion invencion
    jabon lejas llagada llevada lomas lonas losas lozas medicion minorista modico ornamento paraje pavimento pecio pegamento
    pernil pigmento piquete pleno poseedor predio previo probacion pronacion proporcion quepa reaparicion recela recepta
    recita recta relajacion reparto repasar repatriacion retiracion salado salmo sardo senda serrado soldo tienta trabado
    transparencia trocear tronar trotar trucar turbo turco usurario vagante venado vendar venida ventear vuelco
    aceso acertos aveia avesso bolota bullying canelar cartaz clarim conexo confortar consentir conservar
    convexo demolicao desolacao devocao devoracao disolucao dissolucao enxame fartura inflamacao infamacao inovacao
    instauracao insercao invencao medicao pastagem permil portaria prego prelo proporcao queixal reclinacao recital reparticao
    sanha trovar turma vendaval
    argent assailable batter buttery careen carper cellar changer charmer charred cleave clipping
    clove complainant concoction conduction confection congestion contention convection convention crave devolution diner
    fright humane incursion insertion insurgence invention locution moaning parson peril plank plant precious prick
    proscription refine screech shire shirk shirty sipping skipping slipping smock spore stare stole stork stove
    swore thicket ticker tracing trucking vacate valance wholesome zipping`),
);
