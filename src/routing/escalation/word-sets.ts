import type { WordSets } from "./phrase-notation";

const list = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Whom customer services seat at their desks: the word alone says what is wanted. */
const STAFF = list(`
  humano humana humanos agente agentes asesor asesora asesores ejecutivo ejecutiva ejecutivos operador operadora operadores
  representante representantes supervisor supervisora gerente gerenta encargado encargada telefonista teleoperador
  teleoperadora
  atendente atendentes
  human humans agent agents operator operators representative representatives rep reps advisor advisors adviser advisers
  supervisor manager`);

/** Who is nobody in particular. */
const SOMEBODY = list(`
  alguien alguno alguna algun gente quien
  alguem
  someone somebody anyone anybody whoever some1 sum1`);

/** Who else is asked for, by what they do or by how they are remembered. */
const OTHERS = list(`
  persona personas jefe jefa funcionario funcionaria empleado empleada especialista especialistas tecnico tecnica tecnicos
  vendedor vendedora vendedores responsable responsables administrador administradora administracion consultor consultora
  dueno duena propietario comercial comerciales companero companera colega chica chico muchacha muchacho senorita senor senora
  joven personal equipo recepcionista recepcion secretaria secretario coordinador coordinadora director directora ingeniero
  ingeniera doctor doctora medico medica enfermera enfermero farmaceutico gestor gestora perito mecanico contador contadora
  tutor tutora profesor profesora profesores profe ejecutiva cristiano fiscal trabajador trabajadora encargados responsables area departamento sector
  pessoa pessoas responsavel funcionario funcionaria assistente analista dono dona moca moco menina rapaz pessoal equipe
  recepcao coordenador coordenadora diretor diretora corretor corretora consultor consultora tecnico medico medica doutor
  doutora enfermeira vendedor secretario secretaria engenheiro engenheira perito fiscal professor professora professores recepcionista colaborador
  colaboradora setor departamento gerencia senhora senhor alguma algum
  person people employee employees specialist specialists consultant consultants staff executive executives colleague
  colleagues owner boss pharmacist nurse doctor receptionist reception technician technicians engineer engineers mechanic
  salesperson salesman director accountant tutor team member guy lady girl gentleman man woman department assistant assistants
  expert experts officer officers bloke fella lad chap trainer teacher landlord chef head partner counsellor counselor
  case worker handler`);

const DESK = list(`
  servicio atencion soporte mesa central ventas sucursal oficina tienda facturacion cobranzas siniestros postventa
  suporte atendimento sac vendas loja financeiro
  customer client support service services helpdesk team sales billing branch office shop store claims accounts live`);

/** Words that stand for each other in the rules, of all three languages. */
export const WORD_SETS: WordSets = {
  staff: STAFF,
  somebody: SOMEBODY,
  /** Somebody who could take over. */
  person: [...STAFF, ...SOMEBODY, ...OTHERS],
  /** How somebody is called whose name is known. */
  title: list(
    "mr mrs miss ms mister madam don dona sr sra srta seu senor senora senorita senhor senhora dr dra doctor doctora",
  ),
  /** Where they sit. */
  desk: DESK,
  want: list(`
    quiero kiero quisiera querria quieras necesito preciso precisaria deseo deseamos queremos necesitamos prefiero preferiria
    gustaria ocupo solicito pido exijo urge urgen quieren necesitaria encantaria
    quero queria gostaria prefiro precisava precisaria peco desejo necessito precisamos queremos
    want wanna need needing like prefer wish require gotta love demand`),
  /** Can, may; how to. */
  can: list(`
    puedo puede puedes pueden podria podrian podrias podemos podes posible como donde dejame dejeme
    posso pode podem poderia poderiam consigo consegue conseguem deixa tem daria da
    can could may possible how where let would will`),
  /** To talk, where it is asked for and not told of. */
  talk: list(`
    hablarlo conversarlo platicarlo explicarselo hablarle falarmos discutir
    hablar hablarle hablarlo conversar conversarlo charlar platicar comunicarme comunicarnos comunicar comunicarte contactar
    contactarme contactarnos contactarse chatear chatiar dialogar tratar tratarlo discutirlo entenderme hablemos hablarse
    falar conversar contatar contactar comunicar tratar dialogar bater
    talk speak chat contact reach converse talking speaking chatting contacting reaching connect connected discuss`),
  with: list("con com cn c pra with wth w to a al ao"),
  article: list(`
    un una unos el la los las algun alguna algunos uno otro otra este su sus
    um uma o algum alguma outro outra
    a an the some any another your one of`),
  /** What makes it plain that no machine is meant. */
  real: list(
    "real reales humano humana humanos verdad carne hueso vivo viva fisico fisica real verdade live actual human flesh physical",
  ),
  /** To be passed on, said to us of oneself: "derívame". */
  passMe: list(`
    paseme pasame pasenme pasarme comuniqueme comunicame comuniquenme comunicarme transfierame transfiereme transfereme
    transferime transfieranme transferirme conecteme conectame conectarme deriveme derivame derivenme derivarme enlaceme
    enlazame ponganme pongame ponme dirijame dirigeme mandeme mandame canaliceme canalizame remitame escaleme escalen
    redirigeme redirijame direccioname devuelveme regresame`),
  /** Those of them that need no more words. */
  passMeOn: list(`
    comuniqueme comunicame comuniquenme transfierame transfiereme transfereme transferime transfieranme conecteme conectame
    deriveme derivame derivenme enlaceme enlazame canaliceme canalizame redirigeme redirijame`),
  pass: list(`
    transfieran transfiera transfiriera comunique comuniquen comunicara conecten conecte conectara pasen pase pasara deriven derive derivara
    pongan ponga passem coloquem transfiram transfira encaminhem
    passa passe passar transfere transfira transferir coloca coloque colocar poe bota encaminha encaminhe encaminhar conecta
    conecte conectar direciona direcione direcionar devolve redireciona
    comunica comunican comunicas comunicar transfieres transferis transfiere transfieren transferir pasa pasas pasan pasar
    deriva derivan derivas derivar conecta conectan conectar enlaza enlazan enlazar canaliza canalizan canalizar pone ponen
    transfer connect escalate forward redirect put hand pass patch refer switch reconnect`),
  bot: list(`
    bot bots robot robots robo robos maquina maquinas computadora computador contestador contestadora contestadores chatbot
    chatbots automatico automatica automaticos automaticas machine machines computer automated inteligencia chatgpt
    maquininha automata grabacion gravacao recording autoresponder`),
  please: list(
    "favor porfa porfavor porfis pls plis please plz gracias obrigado obrigada thanks ya urgente agora now",
  ),
  /** What a person does for somebody. */
  attend: list(`
    atienda atiendan atender atenderme atiende atienden ayude ayuden ayudar ayudarme ayuda responda respondan responder
    responderme contacte contacten conteste contesten contestar contestarme llame llamen llamar llamarme hable hablarme
    escriba escribir asesore asesorar asesorarme explique expliquen explicar explicarme guie guiar guiarme oriente orientar
    orientarme marque marcar marcarme telefonee telefonear telefonearme escuche escuchar resuelva resolver
    atenda atendam atender ajude ajudem ajudar ajuda responda responder ligue liguem ligar fale falar explique explicar
    oriente orientar ouvir entenda resolva retorne retornar chame chamar
    help assist answer answers attend call phone ring respond speaks explain guide listen understands advise`),
  /** What one has with a company, and ends. */
  contract: list(`
    suscripcion suscripciones contrato plan membresia poliza seguro linea cuenta gimnasio matricula internet servicio consorcio
    curso tele television cable fibra premium combo paquete fijo debito programa
    assinatura plano apolice academia conta linha servico cartao pacote chip
    subscription contract membership policy insurance account line gym broadband service workspace trial phone premium plus
    tv fibre fiber course enrolment enrollment`),
  bill: list(`
    factura boleta recibo cuota mensualidad tarifa fatura boleto conta mensalidade parcela bill invoice statement premium fee`),
  money: list(`
    dinero plata lana feria pasta anticipo sena deposito importe monto diferencia pasaje reembolso reintegro
    dinheiro grana valor sinal caucao diferenca quantia reembolso estorno restituicao
    money cash deposit difference refund reimbursement tuition`),
  /** To take money, done or being done. */
  charged: list(`
    cobraron cobrado cobrando cobro descontaron descontado descontando debitaron debitado debitando facturaron facturado facturando
    cargaron cargado retuvieron
    cobraram cobrou cobrada descontaram descontou debitaram debitou faturaram faturado
    charged billed debited deducted overcharged overbilled invoiced`),
  no: list("no n nunca tampoco ni sin jamas nao nem nunca not never dont doesnt didnt without nor isnt wont"),
};
