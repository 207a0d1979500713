/** Anger, in words that are about us and how they are served. Those of less weight call for a person only together. */
export const FRUSTRATION = `
[had-enough]
estoy|estamos|ando|quede|me|tienen (tan|muy|re|super|bastante|sumamente) furios*|indignad*|enojad*|enfadad*|cabread*|hart*|podrid*|frustrad*|decepcionad*|desesperad*
harto|harta|hartos|hartas -por|que|gusto|rico|bueno|calor|frio ; hastiado|hastiada ; que rabia
me da rabia|coraje|impotencia ; que impotencia ; que coraje ; estoy molesto|molesta|desesperado|desesperada
muy molesto|molesta|enojado|enojada|disgustado|disgustada
cansado|cansada|aburrido|aburrida|cansadisimo de esperar|llamar|escribir|que|esto|ustedes|tanto|insistir|lo|sus
me tienen|tiene|tenes|traen hart*|cansad*|podrid*|loc*|aburrid*|hasta|dando|chat*|vuelta
me canse|aburri|harte|cansaron|hartaron de|ya|con|ustedes ; ya basta ; basta ya ; ya no aguanto ; no aguanto mas
no lo soporto ; no soporto mas ; colmo ; el colmo ; hasta la coronilla|madre|cuando|las|el|aqui ; que les pasa
no puede ser que|posible|$ ; esto no puede ser ; no es posible que ; como es posible ; no doy mas ; que bronca
me estan tomando el pelo ; se burlan ; burla ; tomadura de pelo ; me ven la cara ; una broma
esto|es|parece una broma $ ; que chiste ; fed up ; sick of ; sick and tired
tired of waiting|this|you|your|calling|asking|being|explaining|repeating|dealing ; had enough ; enough is enough
losing|lost my patience ; running out of patience ; cant take|stand|believe this|how ; frustrat* ; furious ; livid
outraged ; outrageous ; infuriating
so|really|very|extremely|absolutely|quite angry|annoyed|upset|disappointed|mad|pissed|unhappy|dissatisfied
pissed off ; pissed ; fuming ; im|am angry|annoyed|upset|mad|disappointed|unhappy ; driving me crazy ; fobbed off
given the runaround|run ; is|are|was|what|such|like|bank|company|service|complete|total|absolute (complete|total) joke
kidding me ; are you kidding ; you must be joking ; unbelievable ; for gods|christs|fucks sake
what the hell|heck|fuck ; wtf ; ffs ; ridiculous ; ridiculously ; absurd ; disgrace ; disgraceful ; disgusting
disgusted ; shameful ; shame on you ; appalling ; appalled ; unacceptable ; not acceptable ; unprofessional
incompetent ; incompetence ; pathetic
service|support|company|experience|app|website|attention|delivery|staff is|was (so|really|very|absolutely|just|a) terrible|horrible|awful|lousy|disgrace|appalling|pathetic|dreadful|shocking|disgusting
terrible|horrible|awful|worst|lousy|crappy|poor|bad|dreadful|rubbish service|customer|support|company|experience|attention|app|website|business|treatment|staff|ever|product|attitude
worst ; never (ever) buy|buying|use|using|shop|order|ordering|recommend|shopping again|from|here|with|this|your
useless ; worthless ; waste of time|money ; wasting my|our time ; wasted my|hours|days
nobody|noone|one (ever) (has|is) answers|answering|helps|helping|replies|responds|responding|cares|replied|answered|picks|responded|bothered|listens|replying
dont care
you|youre (guys|people|all) (are) (so|just|absolutely|all) useless|liars|thieves|idiots|stupid|terrible|awful|crooks|clowns|rude|incompetent
liars ; lied to ; lying to me ; thieves ; crooks ; ripped off ; rip off
third|fourth|fifth|tenth|hundredth|3rd|4th|5th|10th|100th time ; how many times ; how much longer ; still waiting
been waiting ; hours waiting ; waiting for hours|days|weeks|months|ages
for hours|ages|weeks and|now|still|with|without ; ignoring me ; ignored ; nothing works ; makes me angry
drives me mad ; not helpful|helping at|and|me|$ ; you are not helping|helpful ; youre not helping|helpful
no help at all ; not satisfied ; what a joke|nightmare|mess|shame|disgrace|disaster ; nightmare
get your act together ; do your job ; hate this|you|your|it|that|dealing ; i hate ; screw you|this|up ; go to hell
stop wasting ; damn it ; goddamn ; goddammit ; bloody ; freaking ; so rude ; very rude
rude staff|agent|service|people

[service]
too much to ask ; have a brain ; brick wall ; yourselves|yourself out ; last time i spend|buy|use|order|shop
i|ill scream ; cant cope ; sure you do|are|it|will ; me hacen esperar|volver|ir ; a nadie le importa ; como si nada
ya aburren|cansan|cansa|canso|chato ; que son lentos|lentas ; feito|feita de bobo|boba|trouxa|palhaco|idiota|otario
perdi a|la confianca|confianza|fe ; cansa $
riram|rieron|riem|rien|reir|reirse de|da (mi|minha|nos) cara|mim|mi|nosotros ; que serve esse|este|isso|suporte
se|si nao|no ajuda|ayuda em|en nada ; que circo
so|solo funcionam|funcionan|servem|sirven|aparecem|aparecen na|en|para|pra|quando|cuando ; me ignorar
vao|van a (seguir) ignorar|ignorando ; faz|hace ... dias|semanas|meses que falam|dizem|dicen|prometem|prometen
imagina se|si nao|no fosse|fuera ; todo santo dia ; todos los santos dias ; muy mal muy
sinceramente perdi|decepcion* ; pucha ; let down ; again and again ; losing my mind|shit|temper ; tried everything
not (very|so|too|at) happy -if ; begging you|u ; im|am begging
so|this|too|that difficult|hard to get|reach|talk|cancel|speak|understand ; asi no se trata ; es demasiado ya
ya es demasiado ; de no creer ; una cosa distinta|diferente ; cosa distinta|diferente cada ; dicen|dijeron otra cosa
se pasaron|pasan de ; lentisim* ; tortuga -marina
perdi|miss|missed|perdimos ... por|because|thanks causa|culpa|to|of ... voces|vcs|ustedes|you|delay|atraso|retraso|your
made me|us miss|lose|wait|cry ; nunca|jamais mais indico|recomendo|volto|compro ; gross* comigo|com|e
super|muito|bem|mega grossa|grosso|grossos ; arrependimento ; perdi a conta ; mentem ; fingem|fingen ; insuportavel
insoportable ; insufrible ; tired|sick to|of send|sending|repeat|repeating|explain|explaining|wait|call ; why promise
what|whats (is) point of|in ; whats|what is the point ; smileys ; didnt|not bother|bothered|bothering coming|to|with
just didnt bother ; your message|call|time is important ; para cuando ... ano|siglo|navidad|que viene
como vez pasada ; enrolad* ; aplicativo|app|sistema|site|servico|atendimento|internet lixo
toda semana|hora|vez o|a|e mesmo|mesma ; nada de liberarem|resolver|resolverem|resposta|retorno|solucao ; yet again
frescos ; caraduras ; sinverguenza
explained|told|said|asked|sent (this|it|you|them|that) (this|it|that) (about) three|four|five|six|ten|many|several|hundred|a|2|3|4|5|6|10 (hundred) times
deja|dejen de mandar|enviar|repetir|mentir ; va|van (como) tercera|cuarta|quinta
cada vez (esta|estan|es|son|e|sao) peor|peores|pior|piores
ya|ja (te|se|les|lhe|vos|lo|la) dije|explique|mande|envie|respondi|disse|falei|expliquei|mandei ... mil|veces|vezes|dos|tres|ya|varias|muchas|otra|!
ya te dije|explique|respondi ; ya (se|les) lo dije|explique|mande|envie ; ya les|le dije|explique
no|nao (me) cumplen|cumple|cumplieron|cumplio|cumprem|cumpre|cumpriram|cumpriu
prometen|prometem|prometeram|prometieron ... no|nao|nada|nunca ; decepcion -bajo
gran|que|tremenda|total|mucha|grande decepcion|decepcao ; groser* ; grosseir* ; rude ; en visto
me|fui mal|pessimamente atendid*|tratad*
muy|super|re|tan|bem|muito|mto mal atendid*|tratad*|todo|servicio|atendimento ; mal atendid*|tratad* ; mal trato|trate
fueron muy|super|bien groser*|mal|descortes* ; poco|nada profesional|profesionales|amables|serio|serios|empaticos
muy profesionales ; nadie se hace|hacen responsable|cargo ; nadie se hace ; trampa $
no me gusto (el|la|como) trato|atencion|atendieron|servicio|nada
no (me) (han) solucionaron|resolvieron|solucionan|resuelven|respondieron|contestaron|atendieron|ayudaron|contestan|responden|solucionado|resuelto -aun
no volveria|volvere|volveremos|vuelvo a comprar|pedir|usar|comprarles|contratar|ir|pisar
nunca|jamas mas (les|le|los) compro|comprare|vuelvo|volvere|uso|pido|compraria ; cero|zero|0 estrellas|estrelas|stars
insatisfecho|insatisfecha|inconforme ; repites|repite|repiten|respondes mismo ; preguntando mismo
no (me) (estas|estan|esta) escuchando|leyendo|entendiendo|escuchas|leen ; tirado|tirada a la basura
servicio inexistente ; inexistente $ ; por las puras|gusto ; para eso|esto (les|te|los) pago|pague|pagamos
con razon todo|se|la ; asi quieren ; se cambia|cambian a la competencia ; me arrependi|arrependo|arrepiento|arrepenti
depois|despues somem|desaparecen|desaparecem ; somem|sumiram|sumiu depois|quando|e
pior|peor (loja|banco|empresa|atendimento|servico|experiencia|site|app|operadora|compra|coisa) loja|banco|empresa|atendimento|servico|experiencia|site|app|operadora|compra|coisa|tienda|clinica|atencion|cosa|pagina|seguro
pesadelo ; um pesadelo ; e uma confusao ; exijo que resolvam|resuelvan|me|una|uma|resolucion|solucion
exijo resolucao|solucao|resposta|respeito|respuesta|una|uma
sao|son|es|e|estao (uns|muy|muito|tan) terriveis|horriveis|terribles|horribles|horrible|terrible|pessimos|lamentables -dolor|calor|clima|frio
sem resolucao|solucao|explicacao|resposta|retorno $
passaram|pasaron ... dias|semanas|meses|horas ... ainda|todavia|nada|aun|nunca|continua|sigue
varias|muitas|muchas|cinco|tantas|mil|tres|duas vezes|veces ... nunca|nada|ainda|continu*|todavia|sigo|sigue|impossivel|imposible|ninguem|nadie
so|solo (sabem|sei|sabe|saben) mandar|mandam|pedir|enrolar|repetir ; furou|furaram ; explicar tudo|todo de novo|nuevo
que nao funciona ; nao gostei do|da|de|nada|nem atendimento|tratamento|servico|postura
vcs|voces nao cumprem|ligam|se ; losing|lost|out (my|of|all) patience
expected (much|so|a) (better|more) (lot) better|more from ; i expect (a|better|much) better|higher|more
poor communication|service|attitude|customer|treatment ; no|zero empathy|apology|respect|care|help -needed|thanks
did(nt)|didnt|doesnt|not help (me) at|much|$ ; didnt help at ; make (your|ur) mind|minds up
what|whats up with that|this|you ; this is what we|i get ; paying|pay|paid ... for this|nothing
is this|it what|how i|we|you pay|treat ; will not|wont|refuse|refuses|refused (to) help
you are|youre rood|not|never listening|helping ; you never|dont listen|help|answer|reply
calling|trying|asking|chasing|waiting|emailing|writing (you|for|since|all) (for|about) days|weeks|hours|months|ages|all
once again ; disconnected|cut again|twice ; worst* ; train your employees|staff|people
anybody|anyone (there) (even) reading ; does|do anyone|anybody|you (there) (even) read
does anyone|anybody (there) (even|actually) read|care|check ; no response|reply|answer|show -needed
on hold for|since ; hours|hrs|minutes|mins (and|still|now) (on) hold|waiting|wait -time ; now on hold ; two weeks two
verguenza ; vergonzoso ; vergonzosa ; vergonhoso ; vergonha ; sinverguenza* ; ridiculo ; ridicula ; inaceptable
inadmisible ; intolerable ; insolito ; indignante ; indignado ; indignada ; lamentable ; patetico ; patetica ; nefasto
nefasta ; asco ; asqueros* ; asquerosidad ; abuso ; abusivos ; abusadores ; falta de respeto ; irrespetuos*
descarados ; descaro ; desfachatez ; absurdo|absurda -de ; inutil ; inutiles ; incompetentes ; incompetente
incompetencia ; ineptos ; inepto ; ineptitud ; negligentes ; negligencia ; irresponsables ; irresponsabilidad
mediocre* ; chantas ; mentirosos ; mentiroso ; mienten ; me mintieron ; mentira tras ; son unos ladrones ; ladrones de
rateros ; estafadores ; sinverguenzas ; pesimo ; pesima ; pesimos ; pesimas ; malisimo ; malisima
horrible|terrible|malo|mala|fatal|asco|desastre servicio|atencion|experiencia|empresa|compania|app|pagina|trato|tienda
servicio|atencion|empresa|experiencia|trato|soporte|app (es) (un|una|muy|tan|de) (un|una|muy|tan|de) malo|mala|horrible|terrible|desastre|asco|mierda|porqueria|fatal|deficiente|deplorable|vergonzos*|basura|pesim*|verguenza|lento
mal servicio ; mala atencion ; peor servicio|atencion|empresa|experiencia|compania|tienda|compra ; lo peor
un desastre ; que desastre ; una porqueria ; porqueria ; una|pura|verdadera basura ; no sirve|sirven para|de nada
no sirve este|esta|su ; no me sirve de nada ; perdida de tiempo ; perdiendo tiempo ; perder tiempo
hacen|haciendo|hacer|hiciste perder tiempo ; que servicio mas|tan ; nunca mas compro|vuelvo|compraremos|compren|les
no vuelvo|volvere|volvemos a comprar ; jamas vuelvo|volvere|compren|vuelvan ; no recomiendo ; no compren
me arrepiento ; que estupidez ; estupidez ; ridiculez
nadie (me|nos) (da|hace|ha|sabe|se) respuesta|solucion|respondido|nada|bola|caso|cargo|ayuda|responde|contesta|atiende|soluciona|resuelve|dado
nadie (me|nos) responde|contesta|atiende|soluciona|resuelve ; nadie contesta|responde|atiende|soluciona|resuelve
no (me|nos) responden|contestan|atienden|solucionan|resuelven|pescan
no me dan|han|hacen|dieron (ninguna|una) respuesta|solucion|dado|caso|respondido|bola|solucionado|resuelto
ninguna respuesta|solucion ; sin respuesta|solucion alguna|de|ni|hace|y|desde|$
no dan|tienen (una|ninguna|la) solucion|respuesta|cara ; hasta cuando
cuantas veces tengo|debo|mas|hay|voy|les|quieren ; otra vez lo mismo ; siempre lo mismo ; siempre la misma
me tratan mal ; maltrato ; trataron pesimo|mal ; trataron muy mal ; me colgaron ; me cuelgan ; me cortan
tercera|cuarta|quinta|sexta|decima|enesima|3era|3ra|4ta|5ta|10ma vez
llevo|llevamos ... horas|dias|semanas|meses|rato|ano|mes|semana esperando|llamando|intentando|tratando|reclamando|escribiendo|pidiendo|insistiendo|sin|y|con|en
horas|dias|semanas|meses|rato esperando ; llevo|llevamos ... esperando|llamando|insistiendo|reclamando
hace ... horas|dias|semanas|meses|rato|mes|semana que|y ... espero|esperando|nadie|nada|responden|contestan|llega|solucionan|llamo
sigo esperando ; todavia|aun (sigo) esperando ; tanto tiempo esperando ; me ignoran ; ignoran
me dejaron esperando|plantado|plantada|hablando ; se hacen los|el tonto|tontos|sordos|locos|loco|desentendidos
se lavan las manos ; me mandan|tiran|pasan de un|aqui|uno|area|lado

[portuguese]
que absurdo ; absurdo -de ; isso e absurdo|ridiculo|inaceitavel|palhacada|piada|vergonha ; inaceitavel ; palhacada
palhaco* ; ridiculo ; ridicula ; que raiva
to|tou|estou (muito|super|ja|bem|tao|extremamente) puto|puta|irritad*|revoltad*|indignad*|chatead*|frustrad*|furios*|decepcionad*|insatisfeit*
revoltad* ; revoltante ; indignad* ; frustrad* ; decepcionad* ; insatisfeit* ; de saco cheio ; saco cheio
nao aguento mais ; cansei ; cansad* de esperar|ligar|tentar|reclamar|falar|ser|voces|tanto ; pessimo ; pessima
horrivel ; pior atendimento|empresa|servico|loja|experiencia|compra|operadora
atendimento|servico|empresa (e) (um|uma|muito|de) (um|muito) pessim*|merda|lixo|ruim|porcaria|bosta|horrivel|vergonha|desrespeito|lento
um lixo ; porcaria ; desrespeito ; falta de respeito|consideracao|vergonha ; descaso
ninguem (me|nos) responde|atende|resolve|ajuda|liga|faz|retorna
nao (me) respondem|atendem|resolvem|ajudam|respeitam|retornam ; nao resolvem nada ; nao resolve nada
nao serve (pra|para) nada ; nao servem ; inutil ; inuteis ; incompetentes ; incompetencia ; incompetente
perda de tempo ; perdi|perdendo tempo ; perder tempo ; enrolando ; enrolacao ; me enrolam
fui|sou|ser|sendo|sinto enganad* ; enganaram ; mentirosos ; so|puras mentira|mentiras ; mentindo ; ladroes ; golpistas
sem vergonha ; sem-vergonha
ha|faz|tem ... horas|dias|semanas|meses|mes|semana esperando|aguardando|tentando|ligando|reclamando
ha|faz ... horas|dias|semanas|meses|mes|semana que|e espero|ninguem|nada|nao|tento
estou|to ha|esperando|aguardando|tentando ... horas|dias|semanas|meses ; estou|to esperando ha|desde|faz
horas esperando ; dias esperando ; ate agora nada ; terceira|quarta|quinta|decima|milesima vez
quantas vezes eu|tenho|vou|preciso|ja|mais|terei|e
-vai|vale|e|fica|fico|esta|abre|funciona|posso|aberto|vao|segue|dura|tem ate quando vou|vamos|isso|terei|voces|vcs|esperar|$
de novo isso|esse|nao ; nunca mais compro|volto|uso|quero|compre ; nao recomendo ; me arrependo ; e brincadeira
ta de brincadeira|sacanagem ; sacanagem ; que vergonha ; uma vergonha ; decepcao ; lamentavel ; nao e possivel
nao acredito que ; ta dificil ; que demora ; demora demais ; vou reclamar ; respeito com
aff* que|q|esse|isso|vcs|voces|mais|so|nao|$
que|q saco|porcaria|merda|lixo|raiva|odio|frustracao|pesadelo|vergonha|palhacada|bosta|droga|descaso|inferno|demora|cansaco|absurdo|desgosto|zona|bagunca|novela|tristeza|falta
haja|sem|acabou|perdendo|perdi paciencia ; paciencia tem|acabou|limite|esgotou
to|tou|estou|tô (muito|tao) pistola|puta|fula|puto ; p|puto|puta|pistola|fula da vida|cara
com muita|tanta|uma raiva|odio ; chorando de raiva|odio ; nao|n sei mais que fazer ; eu desisto ; eu desisto $
desisto de voces|vcs|falar|tentar ; com (vcs|voces) nao da
ninguem merece|liga|veio|apareceu|avisou|avisa|aparece|vem|entende|presta|explica|teve|escuta|ouve ; alguem le o que
vcs|voces|vc|voce (sao|e|estao|ta|tao|nem|conseguem|conseguiram|so|acabaram|nao) (uns|umas|um|uma|muito|mto|de|todos|tudo|bando|so|sabem|servem|leem|prestam|fazem|resolvem|conseguem|com|nem|tao) pessimos|piada|burro|burros|lixo|horriveis|inuteis|ruins|ridicul*|brincadeira|vergonha|palhac*|amadores|fracos|lamentaveis|nada|estragar|meu|errar|incapazes|uteis|ladroes|brincando|sacanagem|zoando
robo|bot|sistema|site|app|atendente|atendimento|gente|empresa|banco|loja (muito|mais|tao|e) burro|burra|inutil|lixo|idiota|ridiculo|pessim*|horror*|porcaria|ruim
horroros* ; horrend* ; bando|cambada|corja|turma de ; lixo de ; que lixo
atendimento|servico|loja|empresa|site|app|produto|comida (de|e|um|uma|muito) lixo|horroros*|porco|ridicul*|piada|vergonhos*|lamentavel|zero|bosta|podre
nota zero|0 ; e|virou|uma piada esse|isso|essa|de|ne|pronta|$ ; so que nao ; sqn
nunca|nc vi igual|tanta|tanto|tamanh*|coisa|pior|atendimento|empresa|tao
nunca mais piso|compro|volto|peco|boto|entro|coloco|assino|voo|viajo|como|uso|quero
jamais volto|compro|piso|recomendo
fui|sou|ser|sendo|sao tratad*|atendid* (com|igual|como|feito|que|nem|muito) grosseria|lixo|cachorro|mal|palhaco|otario|assim|idiota|trouxa|desrespeito
me sinto (completamente|tao|muito) abandonad*|humilhad*|enganad*|desrespeitad*|palhac*|lesad*|idiota|trouxa
grosseria ; grosseir* ; mal educad* ; maleducad* ; sem educacao|respeito|compromisso|nocao|condicoes ; inacreditavel
inadmissivel ; deprimente ; ridicul* ; patetic* ; humilhante ; vexame ; de lascar|chorar|matar|doer ; haja saco
que saco ; enche o saco ; encheu o saco ; meu deus que|do|q ; sera (que) (e) (tao) dificil ; e tao dificil
e pedir demais|muito ; custa responder|ler|avisar|nada ; to no vacuo
deixam|deixaram|deixou|deixando (no|na) vacuo|ver|mao|esperando|falando
me ignoram|ignoraram|ignorando|ignorou|ignora ; sao ignorad* ; fui ignorad*
sempre a mesma|o mesmo|essa|esse|isso ladainha|coisa|desculpa|conversa|historia|problema|papo|resposta|mensagem
mesma ladainha|desculpa|conversa|enrolacao|palhacada ; mesma resposta|mensagem|coisa de|sempre|automatica|pronta
e sempre a mesma ; mesma ladainha|desculpa|enrolacao|palhacada
cada hora|dia|vez|um (e|me) falam|fala|dizem|diz|inventam ; cada hora|dia|vez (e) coisa|desculpa|historia
desculpa esfarrapada ; so desculpa ; vao|va|vai catar|pastar ; vao|va|vai tomar no
vao|va|vai se ferrar|danar|lascar|foder|catar ; vao|va|vai pro inferno|diabo ; se ferrar|lascar
filhos|filho da mae|puta ; para|parem|pare de (me) mandar|enviar|repetir mesma|mesmo|isso|link|mensagem|besteira
ja falei|mandei|disse|expliquei|enviei|informei|escrevi ... vezes|mil|x ; falta mandar que
nao (foi|e) (isso|o) (que) (eu) perguntei|pedi ; nao perguntei|pedi isso
estragaram|estragar|acabaram|arruinaram|destruiram|ferraram (com) (com) dia|viagem|aniversario|festa|natal|casamento|ferias|vida|noite
obrigad* por estragar|nada|acabar|me ; valeu por nada ; bolinha de ping ; jogo de empurra ; empurra empurra
me|ficam|fica empurrando ; me jogam|empurram|mandam|passam de|pra um|la|ca|setor|lado ; pagar|pago (tao) caro pra|para
isso demora ; demora do|da cacete|porra|carai|caramba|inferno|diabo|caralho
porra|caralho|cacete|krl|carai|pqp|vsf|fdp ; fdps ; kct ; merda ; bosta ; droga de ; burro|burra demais|$
absurd* -de

`;
