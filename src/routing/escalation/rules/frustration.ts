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

[insults keep-negated]
idiota* ; imbecil* ; estupid* ; pendej* ; cabron* ; mierda* ; mierd* ; carajo ; -de puta|puto|putos|putas -madre
a|la puta madre ; hijo|hijos de puta|perra|mil ; hdp ; ctm ; ctmre ; csm ; conchetumadre ; concha de tu|su|la
conchesumadre ; chucha ; weon|weones|huevon|huevones|wn|aweonao|aweonaos|culiao|culiaos|qlo|qlos|qliao|maricon
malparid* ; gonorrea ; hijueputa* ; verga ; chinga* ; chingad* ; no mamen ; mamadas ; pelotud* ; bolud* ; la concha
gilipollas ; cojones ; joder ; jodan ; jodanse ; joda ; payasos ; payaso ; tarado|tarados ; subnormal* ; malditos
maldita ; maldito ; desgraciad* ; infelices ; culero* ; culera* ; vayanse a la ; vete a la ; que se pudran
muertos de hambre ; miserables ; inservibles ; porra ; caralho ; merda ; bosta ; pqp ; fdp ; filho|filhos da puta
desgraca* ; desgracad* ; otario* ; babaca* ; idiotas ; trouxa* ; vtnc ; vsf ; vai se foder|fuder ; foda-se ; cacete
arrombad* ; cretin* ; safad* ; vagabund* ; fuck* ; fuk* ; shit* ; bullshit ; asshole* ; assholes ; bastard* ; bitch*
crap ; crappy ; idiot* ; moron* ; stupid -good|amount|cheap|easy|question|mistake|happy|simple ; dumb ; dumbass
jerk* ; clowns ; clown ; scumbag* ; suck ; sucks ; sucked ; screwed ; piece of junk|crap|shit|garbage|trash
is|are|this|its|of|such|total|complete|absolute|pure|hot|your (pile|bunch|of) garbage|trash
garbage|trash company|service|app|website|site|bank|support ; imbecile* ; dickhead* ; wanker* ; arse ; cunt* ; twat*
shut up

[english]
at my wits|wit end|ends ; im|am done with this|you|your|it|u|waiting|all ; so done ; this is so done ; i give up
beyond a joke|annoyed|angry|frustrat* ; driving|drives|driven|drove me|us insane|mad|nuts|mental|crazy|bonkers|up
makes|making my blood ; my patience ; no patience left ; out of patience ; at the end of my
cant do|deal this|with anymore|this|you ; maddening ; exasperat* ; infuriat* ; aggravat* ; enraged ; raging ; in tears
had it up|with ; enough of this|you|your ; sick to death ; shocking service|attitude|behaviour|$
absolutely|just|simply|utterly|truly|honestly shocking|terrible|awful|horrendous|atrocious|diabolical|unreal|dire
wits end ; i despair ; pain in the ass|arse|neck|butt ; what is|the|s wrong with you|u|yall
what (is) wrong with you|this|your ; whats wrong with you|u|yall ; how do|can you even|still stay|call|sleep|be
how hard can|is it|this|that ; is it hard|difficult
why is (it) (this|it|everything) so|that hard|difficult|complicated
do you even|ever|actually|people|guys (even|ever|actually|bother) read|listen|care|work|know|understand|check|look
are you (people|guys) even|deaf|blind|actually ; can you not|even|actually|lot read|listen
do you think im|i stupid|idiot|have|was ; take me for
treat|treated|treating ... like dirt|rubbish|garbage|trash|crap|idiot|fool|nothing|criminal
treated so|this|that|very|like badly|rudely|poorly|way|shit|crap ; thanks for nothing|ruining|wasting|ignoring
thanks a bunch -for ; thank you for nothing|ruining|wasting ; cheers for nothing ; ruined my|our|everything|the
you (have) (guys|people) ruined|wrecked|screwed|messed|destroyed|lost|broke ; left on read ; get a grip
couldnt (even) organise|organize|care|give|bothered|run ; cant (even) be|even bothered|do|get|run ; could be bothered
like a mug|fool|idiot ; joke of
is this|it|are|you (you|guys) (kind) (of) (joke|prank) kidding|joke|prank|joking|serious
same (old) (crap|excuse|excuses|nonsense|answer|reply|message|response|bullshit|rubbish|story) over|again|every|each
same (old) crap|excuse|excuses|nonsense|rubbish|bullshit ; excuse after ; different excuse
just|more|enough|always|your excuses ; going (round|around) (and) (in|round) circles ; going (round|around) in circles
round in circles ; passed (around|from) pillar|from|around|between|like
never (ever) been|felt|seen|had treated|such|so|worse|anything
nobody (even|ever) (ever|even) (has|is|could|bothered) showed|bothered|called|came|cares|respond|responds|answer|answers|reply|replies|helps|help|reads|knows|listens|turned|told|warned
no (one|body) (even|ever) (ever|bothers) showed|bothered|called|came|cares|respond|responds|answer|answers|reply|replies|helps|help|reads|knows|listens|turned
not one of you ; not what i asked|ordered|said|wrote ; i already told|said|wrote|explained|gave|answered
that|thats (is) not what i ; already told|gave|explained you
told you|u (already|twice|three|a|so|many) times|already|twice|hundred ; answer me|my|the $
stop sending (me) this|the|that|these same|crap|shit|link|links|copy|rubbish|useless ; stop copy|copying
canned|scripted|copy|generic|robotic|useless answer|answers|reply|replies|response|responses|paste|pasted
get your shit|stuff|crap ; hang|hung|hangs|hanging up on me|us ; u suck|stink ; you lot ; you people
worst|shittiest|crappiest ; shambles ; farce ; circus $ ; cowboys ; amateurs|amateur ; clueless ; hopeless ; horrid
horrendous ; atrocious ; abysmal ; diabolical ; garbage ; trash
rubbish service|app|company|site|website|support|bank|answer ; shambolic ; laughable ; laughing stock
rip off|ripoff merchants|company|$ ; robbery ; daylight robbery ; never again
never (be) coming|going|shopping|flying|booking|staying|eating back|again|here|there|with|from
total|complete|utter|absolute waste ; pile|load of crap|rubbish|shit|garbage|nonsense|bollocks|bull ; bs ; bullcrap
omfg ; stfu ; jfc ; wtaf ; gtfo ; what a load ; lying through ; dont bother

[spanish]
que desesper* ; desesperante* ; exasperante* ; agotador
estoy|estamos|quede (muy|super|re|tan|mas) (que) agotad*|desesperad*|llorando|chat*|emput*|encabron*|cabread*|enfurecid*|hinchad*|asquead*|mosquead*|quemad*|rayad*|envenenad*|arrech*|encachimbad*|verraco|verraca
estoy que exploto|ardo|reviento|muerdo|trino|me ; llorando de rabia|impotencia|coraje|bronca|frustracion
no puedo mas ; ya no puedo con ; no se que mas hacer
que lata|castigo|fastidio|humillacion|bochorno|hastio|paja|coñazo|conazo|rollo|cansancio|hartazgo|martirio|pesadilla|suplicio|calvario|infierno|bajon|embole|hueva|ladilla|pereza con|de|$
hasta las|los narices|huevos|cojones|pelotas|ovarios|bolas
me tienen|teneis|tienes|traen ... narices|huevos|podrido|podrida|pelotas|chato|verde|mareado|mareada|frito|frita|negra|negro
mareando ; me mareeis|marean|mareais|pelotean ; peloteando ; peloteo
me estan (agarrando|viendo|tomando) (la|de|el|cara) cara|wey|guey|pelo|tonto|tonta|payaso|pendejo|boludo
agarrando|viendo|tomando|ver (de|la|el|me) wey|guey|cara|pelo|pendejo ; me quieren ver
me creen|tratan|tienen|toman (como|por|de|si) (fuera) (un|una|si) tonto|tonta|estupid*|idiota|basura|nada|perro|delincuente|pelot*
como (si) (fuera|un|una) tonto|tonta|idiota|imbecil ; verme la cara
es de|un chiste|risa|locos|circo|cachondeo|verguenza|coña|pena
esto es|parece un|una circo|cachondeo|chiste|desmadre|relajo|caos|mamada|cagada|jalada|burla|verguenza|estafa|porqueria
vaya tela|mierda|cara|broma|circo|empresa|panda|timo|desastre|robo|servicio|asco|plan
panda|manga|banda|bola|sarta|partida|hatajo|atajo|tropa de ; se pasaron|pasan|pasais|zarparon|mamaron|rayaron|fueron $
se pasan de ; que clase de empresa|servicio|respuesta|atencion|gente|broma|trato|persona|negocio|banco|compania
que parte de ... no ; no entiendes nada
no entienden|entiendes|entendeis|saben|leen|lees|escuchan (nada|lo|ni) nada|que|lo|o|ni|un ; no leen|lees|escuchan
nadie (me|nos) (lee|escucha|sabe|entiende|hace|llama|aparecio|vino|llego|llamo|aviso|avisa|viene|da) lee|escucha|sabe|entiende|aparecio|vino|llego|llamo|aviso|avisa|viene
me van a contestar|responder|atender o|algun|de|dia|no ; van a contestar|responder|atender o|algun|de|alguna
contesten|contesta|contestad|contestenme|respondan|respondanme|respondeme|contestame|contesteme|respondame (de|ya|una|por|algo|pues|carajo|!) (una|vez|dios|ya) $
de una vez ; hagan (algo) trabajo|pega|bien ; por una vez ; alguna vez hacen|haran|contestan|responden
importa|importamos|importo pepino|bledo|carajo|comino|pito|nada|cliente|rabano|huevo|verga ; no les|os importa
gracias|grcs|grax|grs por|x nada|arruinar*|dejarme|hacerme|ignorar*
puro|puros|pura|puras cuento|cuentos|excusa|excusas|mentira|mentiras|verso|chamullo|chamuyo|cuentazo|mamadas|problemas|promesas|pretextos|largas
excusas ; excusa tras|diferente|distinta|nueva ; me dan largas ; dando largas
me|nos traen|tienen|pasan|hacen|mandan de|dar|dando aca|lado|vueltas|vuelta|area|persona|aqui|sector ; dando vueltas
perder dia|manana|tarde|dinero|plata ; me arruin* ; arruinaron|arruinado|arruinasteis|jodieron|fastidiaron|cagaron
increible|impresionante|asombroso mal|como ; lo mal que
que mal servicio|trabajan|atienden|trato|todo|funciona|organizad*
poca|cero|nula|falta|tan (de) seriedad|profesionalidad|profesionalismo|empatia|educacion|respeto
falta de profesional*|seriedad|empatia|consideracion|educacion ; la|el|su|los peor|peores -dia|parte|caso|momento
malazo ; penoso ; penosa ; deplorable ; denigrante ; humillante ; bochornoso ; inhumano ; una tomadura ; un timo
timadores ; ladrones ; robo a|de|descarado ; esto es un robo ; carniceros ; chapuza* ; chapucer* ; chafa ; gachos
mala leche|onda|gente|fe ; mugre ; mugroso ; cutre ; birria
la wea|weá|vaina|verga|chingadera|cosa|huevada|porqueria mala|no|nunca ; no te|se enteran|entera|enteras (de) nada
no sirven|sirves|valen|vale|sirve (ni|para|pa) nada|una
bola de ladrones|inutiles|incompetentes|ineptos|mentirosos|payasos
vayanse|vete|vayan a|al la|freir|cagar|carajo|diablo|chucha|mierda ; me cago ; me la suda ; hay que joderse
no joda|jodas|jodan ; no manchen|mames|mamen|inventen|friegues ; ya estuvo ; y dale ; otra vez (con) mismo|misma
otra vez con ; dale con ; mismo (mensaje|cuento|verso|rollo|disco) de siempre ; mismo mensajito|cuento|verso
siempre (es|con|salen|me) (con|sale|salen) mismo|misma|mismas|excusa|cuento|excusas
todos|todas dias|semanas|meses (es) mismo|misma|salen ; dijeron|dicen que hoy|manana ... manana|hoy ; que les cuesta
tan dificil es|sera|contestar|responder
es (tan|mucho) (mucho|muy) dificil|pedir contestar|responder|pedir|que|hacer|entender ; como se les ocurre

[told-to-us]
you|u|this|that|it|bot|service|tool|thing|app|company|documentation|site|website are|is|r|was|being|find|such (so|very|too|really|rather|incredibly|extremely|such|quite|pretty|absolutely|completely|totally|getting|kinda) (so|very|too|really|rather|incredibly|extremely|such|quite|pretty|absolutely|completely|totally|getting|kinda|a) annoying|irritating|horrible|terrible|awful|lame|rubbish|dumb|stupid|useless|repetitive|ridiculous|disgusting|pathetic|worthless|incompetent|dull|boring|ugly|crazy|silly|mean|rude|crap|shit|trash|garbage|worst|hopeless|unhelpful|frustrating|infuriating|disappointing|nonsense|unacceptable
youre|ur|its|thats (so|very|too|really|rather|incredibly|extremely|such|quite|pretty|absolutely|completely|totally|getting|kinda) annoying|irritating|horrible|terrible|awful|lame|rubbish|dumb|stupid|useless|repetitive|ridiculous|disgusting|pathetic|worthless|incompetent|dull|boring|ugly|crazy|silly|mean|rude|crap|shit|trash|garbage|worst|hopeless|unhelpful|frustrating|infuriating|disappointing|nonsense|unacceptable
you|u (so|very|too|really|rather|incredibly|extremely|such|quite|pretty|absolutely|completely|totally|getting|kinda) annoying|irritating|useless|dumb|stupid|pathetic
you|u|youre|ur (are|r|really|quite|just) (a|so|very|quite|really|such|pretty) (a|so|very) bad|dense|thick|slow|clueless|lame
you|u|youre|ur (are|r) (really|very|just|so) not|no (really|very|so|at|a|being) (really|very|a|all|much) good|smart|cool|helpful|helping|useful|funny|nice|clever|bright|intelligent|working|of
you|u|that|this|it annoy|annoys|irritate|irritates|disgust|disgusts|bother|bothers|suck|sucks|piss|pisses|frustrates|enrages me
annoying (you|u) are|me
getting|being|feel|feeling|felt|im|am|so|bit|very (bit|little) annoyed|mad|irritated|upset|disappointed|disappoint|frustrated|impatient
so disappoint|disappointed|disappointing ; disappointed
you|u are|arent not answering|understanding|helping|listening
you|u (did|do|can|could) not|didnt|dont|cant|cannot|couldnt (even) answer|help|understand|listen|read me|anything|what|question|single|word
you|u cant|cannot|dont help|understand $ ; do you get|understand|know anything $ ; cant help me (then|with) $
you (keep|are|youre) repeating yourself|same ; you repeat|repeating yourself|same ; you let me down
you (have) promised ; good for nothing ; not (really|very|at) (all) helpful ; leading|going|getting nowhere|nothing
isnt|not good|great|helpful (enough) $ ; very|really|so|too|quite bad|slow $
very|really|so|too|extremely|super rude|disappointing|frustrating
very|really|so bad|poor service|experience|attention|customer|support|$ ; you should be ashamed|fired ; youre fired
shut your mouth ; shut the fuck|hell ; hate you|u|this|dealing ; i dont|do (not) like you|your|u ; call yourself
not so smart ; get lost ; go away ; talking rubbish|nonsense|crap|shit ; is this what
i feel (so|very|really) ignored|cheated|let|disrespected|insulted|betrayed|humiliated
eres|sos|estas|son|sois|estan (tan|muy|un|una|mas|bastante|super|demasiado|re|unos|unas) tonto|tonta|tontisim*|lerdo|lerda|torpe|inutil|pesado|pesada|aburrido|aburrida|horrible|feo|insoportable|molesto|molesta|irritante|bobo|boba|bruto|bruta|anormal|patetic*|estupid*|idiota|mediocre|incompetente*|malo|mala|malos|malas|pesim*|payas*|basura|mierda|asco|vacilando|empanado|empanada|fastidios* -gracias
tonto|tonta|tontos|bobo del|de culo|bote|remate|capirote|haba ; tontopollas ; tolai ; mamarrach*
cara de palo|verga|culo|chota|piedra|raja ; cara de pau
pedazo de idiota|inutil|animal|burro|imbecil|hij*|mierda|chorrada|basura|bestia ; so|so' lerdo|tonto|burro ; gilipo*
zopenco ; cretin*
bobadas|tonterias|payasadas|chorradas|chorrada|trola|trolas|pavadas|pendejadas|boludeces|estupideces|huevadas|gilipolleces|gilipollez
te odio|detesto ; los|les|os odio ; no (me|nos) estas|estan ayudando
no me|nos (estas|estan|has|han|ha) (ayudando|ayudado) ayudas|ayudan|ayudando|ayudado|sirves|sirven|servido|entiendes|entienden|escuchas|escuchan
no sabes|sabe|saben|entiendes|entiende|entienden|sirves|sirven (hacer|de) nada|ni ; no sirves|entiendes $
no tienes|tienen (ni) idea ; no me ha|han|has servido ; no (ha|me) (servido|sirvio|sirve) (para|de) nada
ni idea tienes|tienen ; no te|se (enteras|enteran|entera) enteras|enteran|entera ; paso de ti|ustedes|vosotros
que te|os|les den|follen|zurzan|jodan|parta ; callate ; callense ; cierra la boca|el pico ; apestas|apestan ; muerete
das|dan|me das|da|dais asco|pena|verguenza|rabia|lastima|bronca|coraje
me frustr*|irrit*|enoj*|enfad*|cabre*|molest*|desesper*|exasper*|agobi*|estres* -si|decir
eso|esto|todo es mentira|falso|mierda|porqueria|verguenza ; solo|puras|puros dices|mentiras|tonterias
por que (me) mientes|mienten|mentis|equivocas|tardan|tardas|demoran ; cometes|cometen muchos|demasiados errores
siempre (dices|dicen|me|respondes|responden|contestas) (dices|dicen|respondes|responden) mismo
no es (eso) (que) (te|les) (he|pedi|pregunte|dije) pedido|pregunte|pedi|preguntado|dicho|dije
no es lo que (te|les|yo) (he) pedi|pedido|pregunte|preguntado|dije|ordene|compre|queria
me parece|parecio fatal|pesimo|horrible|una|lamentable|vergonzoso|increible|indignante
que demonios|carajos|diablos|cono|mierda|chingados|cojones|rayos
tardas|tardan|demoran|demoras (mucho|tanto|demasiado) mucho|tanto|demasiado|siglos
me estas|estan vacilando|jodiendo|mintiendo|enganando|cargando|bardeando|boludeando|hueveando|palteando
dame|denme (respuesta|solucion) ya ; mentira $ ; hay alguna ... que entiendas
voce|vc|voces|vcs|tu|bot|robo|esse|essa|isso|isto|atendimento (e|es|esta|ta|me|sao|estao|tao) (muito|tao|incrivelmente|mto|bem|meio|super|demais) chato|chata|chatos|irritante*|nojent*|feio|feia|maluco|maluca|burro|burra|idiota|lent*|inutil|pessim*|ridicul*|horrivel|ruim|lixo|insuportavel|irritando|demitid*|incompetent*|enchendo|frac* -pra|de|para
me irrita|irritam|irritando|irritou|estressa|enche|cansa ; como (voce|vc) e irritante|chato|burro ; irritante
te odeio|detesto ; odeio voces|voce|vc|vcs|esse|essa|isso|este|ter|esperar|falar ; odio de|do
nao|n (me|meu) (esta|ta) ajudou|ajudando|ajuda|ajudam $
nao (esta|ta|estao) me ajudando|entendendo|ouvindo|respondendo|atendendo
nao serviu|serve|servem|adianta|adiantou|resolveu|resolvem (de|pra|para) nada
nao sabe|sabem|entende|entendem|resolve|resolvem|faz|fazem|presta|prestam (de) nada ; nao presta|prestam ; cala boca
tomar no ; tnc|pnc|vtnc|vsf|vtmnc|fdp|lazarent*|nojent*|trox*|troux*|putao|putaria|desgracad*|escrot*|babac*
deveria|devia|precisa ser demitid*|mandad* ; voce|vc demitid* ; vai procurar|estudar|trabalhar|dormir (que) (fazer) $
estou|to|tou|fiquei|ficando (muito|tao|bem|super|mto|bastante) brav*|enfurecid*|estressad*|nervos*|put*|louc* -pra|por|para|com|pelo|de
louc* de raiva|odio ; estou|to|tou brav*|enfurecid*|estressad*
por que|porque (nao) (conseguem) (resolvem) nao conseguem|resolvem|respondem|atendem|fazem
voces nao conseguem|resolvem|respondem|fazem|prestam|servem|sabem|ligam|avisam ; sem classe|nocao
bot|robo|atendente|sistema chat*|fei*|maluc*|burr*|ruim|pessim*|lixo|inutil* ; ^ chato|chata $
you|u|youre|bot|robot (is|are|a|so|very|too|really) (so|very|too|really) slow -today ; eres|sos lento
treat|treated|treats|treating ... like|badly|poorly|terribly|worse|as ; how you treat ; not how you treat
what|such nonsense ; such|what|this|more nonsense
embarrassing|embarrassed|humiliating|humiliated|insulting|insulted|offensive ; losing|lose will
tired from|of you|this|your|it|waiting ; kurwa ; sorriest ; no shame ; shameless
like beggars|animals|dogs|criminals|dirt ; never been resolved|answered|fixed|so ; not resolved
still not|isnt resolved|solved|fixed|working ; the lot of you|yous ; why would you|ye|u care ; too many times
that many times ; times same story ; same (old) story ; stop it $
tratan|trataron|tratar|tratarlo|tratado|tratada como (si|a|un|una) perro|perros|basura|nada|delincuente*|limosna|fuera|fueramos|tonto|tonta|idiota
tratan|trataron|tratada|tratado como ; asi tratan|atienden a
da|dan|dando (mucha|tanta) bronca|rabia|coraje|impotencia|verguenza ; que bronca|fome
me da bronca|algo|risa|verguenza ; puro|puras|un|completo|total|tremendo|desastre desastre|plantillas|caos|abandono
desastre total|con|de ; desastroso|desastrosa|desastre $ ; exhausting|exhausted ; agotad* de ; prometen y|pero
hasta los|las mismisimos|mismisimas|narices ; hasta el gorro|tope|moño|cuello|copete ; no se si reir|reirme
bien gracias $ ; por culpa de ustedes|vosotros ; por culpa suya|vuestra ; dejados de ; me estais|estan toreando
torean|torear|toreando ; como un tonto|idiota|imbecil|tonta ; copiadas|copiado y pegad*
no ayudan|ayuda (en|ni|a) nada|ni
me (han|habeis) dejado (tirad*|plantad*|colgad*) tirado|tirada|plantado|plantada|colgado|colgada ; plantones
ni siquiera|se dignan|contestan|responden|avisan|avisaron|molestan|leen
no tienen|teneis|tienes verguenza|respeto|perdon|consideracion|vergüenza ; sin respuesta ; me equivoque al|con
que decepcion|tristeza|desilusion ; -lo que mal|malo $
muy mal|mala|malo|malos todo|servicio|atencion|la|el|por|de|$ -momento|tiempo|dia ; por que (no) (me) (te) equivocas
enganarme|enganando|enganaron ; me engano|enganan
tratam|trataram|tratar|tratad* (a|nos|me|gente|o|os|as|cliente|clientes) (gente|cliente|clientes) como|que|feito|igual|pior
tratad* (com|como|feito|igual|que|nem|pior|mal) lixo|caloteiro|bandido|cachorro|bicho|ninguem|nada|descaso|animal
exaust* ; ignorad*|humilhad*|desrespeitad*
sinto|senti (me) (completamente|muito|tao|totalmente) enganad*|lesad*|abandonad* ; ignorad* por
que humilhacao|desespero|vexame|canseira|angustia|tortura ; irra ; passar|passando raiva|vergonha|nervoso ; de araque
de quinta categoria ; lengalenga ; desespero ; desesperad* ; desesperador ; impossivel (falar|conseguir|resolver) com
voces|vcs|empresa|gente nao|n (tem|tao|estao|sabem|se) (nem|um|uma) vergonha|respeito|consideracao|competencia|capacidade|ai|importam|nocao
nota menos|zero ; menos mil ; por culpa (de) voces|vcs
falta de compromisso|profissional*|vergonha|empatia|organizacao|atencao|comunicacao|competencia
que decepcao|tristeza|ruim ; decepcionad*|desapontad*|insatisfeit*|chatead*|insatisfech*
muito (ruim|mal|mau|pessimo|chato) ruim|pessimo|pessima|chato|fraco|fraca
sem menor|minima|nenhum|nenhuma nocao|respeito|condicao|consideracao|resposta|retorno
ninguem da|me retorno|satisfacao|resposta|responde|atende|retorna|ajuda ; cansad* ja|de|disso|dessa
enganacao|engana|enganando|enganou ; parem|para de me|mentir|enganar|enrolar
^ responde|respondan|respondeme|contesta|contesten|contestame|contestem|respondam|atende|atendam (de) (vez) (carajo|porra|logo|ya) $

[sarcasm 0.7]
great|good|nice|brilliant|excellent|amazing|fantastic|wonderful|superb|stellar|genius|classic|top job|work|move|service|stuff|one -thanks|thank|today|team|yesterday
oh (that|thats|how|so|really|just|well) great|brilliant|lovely|fantastic|wonderful|perfect|joy|good|sure|yes|yeah|nice|super
just great|brilliant|perfect|wonderful|lovely|fantastic
how (very|so|incredibly) helpful|kind|convenient|lovely|nice|useful|thoughtful ; so helpful $ ; well done ; bravo
congrat* ; slow clap ; geniuses ; genius ; cheers $ ; yeah right|sure ; sure ok ; ok sure ; lovely $ ; unreal
classic ; as if ; what a surprise ; surprise surprise ; wow just wow ; yeah its been ; its not like i
rate my experience ; muy bonito
que maravilla|bonito|lindo|bien|eficiencia|rapidez|casualidad|sorpresa|raro|novedad|amables|profesionales|genios|cracks
un aplauso ; felicitaciones ; felicidades ; los|les felicito
excelente|tremendo|gran|bonita servicio|atencion|trabajo|manera|forma ; unos genios|cracks|fenomenos ; genios
genial|excelente|perfecto|estupendo|fantastico|fabuloso|maravilloso|buenisimo otra|ahora|y|se|sigo|sigue|pague
ah|ay|claro|jaja|jajaja|si|aja|sisi|obvio claro|si|aja|como|obvio|seguro en|como|pues|las|que|el|no ; si claro
claro en ; como siempre|no ; para variar ; seguro que si ; nota 10 ; gracias eh ; parabens -pela|pelo|pra|para|aos|a
que otimo|maravilha|lindo|beleza|legal|eficiencia|rapidez|surpresa|maravilhoso|bom|novidade -que ; nota 10|dez
ah|ahh|ahhh|aham claro|sei|ta|sim ; combo completo
otimo|otima|show|excelente|maravilha|perfeito|lindo|genial mais|agora|de|outra|outro|so|atendimento|servico
impressionante|incrivel como|a|o ; mt obrigado viu ; pra variar ; como sempre ; valeu ein|hein

[fails 0.4]
delay|delayed|delays|cancelled|keeps timing ; timing out ; still ... shown|showing|here ; disconnected ; no show
retraso|atraso|atrasado|atrasada|demorado|tardaron|tardan|demoraron ; destruid*|danificad*|inutilizavel
bloqueado|bloqueada ; rejeita|rechaza ; furou|furaram ; constantemente ; a falhar|fallar|falla|falha ; crash* ; broke
broken ; breaks ; wiped ; ruined ; lost ; losing ; late ; cold ; missing ; wrong ; fails ; failed ; failing ; freezes
froze ; dead
doesnt|dont|didnt|wont|isnt|not|never|cant|couldnt work|load|open|help|turned|showed|arrived|arrive|come|came|working|answered|answer|called|reply|replied|understand|delivered
down ; no internet|water|hot|power|signal|heating|reply|response|answer|answers|solution|update ; cancelled|canceled
missed ; messed ; mixed ; stuck ; closes itself ; canned ; automated ; hold|hang|hung
no funciona|sirve|anda|prende|carga|llego|llega|vino|abre|deja|contestan|responden|tiene|sale|arranca|enciende|jala|avisaron|apareci*
se cae|cayo|colgo|cuelga|traba|trabo|tilda|rompio|perdio ; perdieron|perdio ; colgada|caida|colgado
sin internet|luz|agua|servicio|señal|senal|linea|solucion|respuesta|gas|sistema
mal|equivocad*|errad*|helad*|fria|frio|tarde|roto|rota|vacio|incomplet*|faltaban|faltaba|faltan|danad*|golpead*
cuelgan|cortan|cancelaron ; peor
nao funciona|chegou|veio|chega|abre|carrega|entregaram|respondem|liga|resolve|entra|vem|retornaram|apareceu ; so trava
trava|travou|travando|caiu|cai|quebrou|quebrado|estragou|perderam|sumiu
sem internet|luz|agua|sinal|energia|resposta|solucao|retorno|previsao|gas|sistema
errad*|fria|frio|gelad*|atrasad*|revirad*|incomplet*|faltando|faltou|vazi* ; cancelaram ; erraram|errar ; nada de
pior

[again 0.5]
yet again ; de novo ; otra vez ; toda semana|hora
terceira|terceiro|quarta|quinta|tercera|tercer vistoria|visita|tentativa|llamada|intento|mensaje|mensagem|reclamacao
again ; every single time|day|month|week|bloody ; every|each time|month|week|day ; always ; twice ; once more
yet another ; another link|answer|week|month|form|excuse|delay|day
keep|keeps|kept (on) sending|asking|getting|telling|saying|giving|losing|crashing|repeating|charging|failing ; same
third|fourth|fifth|sixth|second time|missed|day|week|attempt|visit|call|in
three|four|five|six|seven|eight|nine|ten|many|3|4|5|6|7|8|9|10|20|100|hundred|thousand times ; in a row
otra|outra vez|semana|mes|respuesta|dia|excusa|vuelta|mensagem ; de nuevo|novo ; nuevamente|novamente ; siempre
sempre -disponivel|disponible|aberto ; toda hora
dos|tres|cuatro|cinco|seis|diez|mil|cien|varias|muchas|tantas|3|4|5|6|10|20|100 veces
duas|tres|quatro|cinco|dez|varias|mil|trocentas|muitas|3|4|5|6|10|20|100 vezes ; cada vez|rato|dia|mes|hora
toda|todo hora|vez|mes|dia|semana ; segunda|tercera|terceira|cuarta|quarta vez|dia|semana ; seguidas|seguidos|seguida
mismo|misma|mesmo|mesma mensaje|respuesta|formulario|cosa|cuento|menu|coisa|resposta|mensagem|problema|error|erro

[long 0.5]
one|two|three|four|five|six|seven|eight|nine|ten|several|whole|half|an|many|1|2|3|4|5|6|7|8|9|10|11|12|14|15|20|24|30|40|45|48|50|60|72|75|90 minutes|mins|min|hours|hour|hrs|hr|days|weeks|months|years|morning|afternoon|day|week|month -later|warranty|trial|plan|free|contract|return|notice|advance|before
since yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|this|the|morning
still nothing|no|not|waiting|havent|doesnt|isnt|hasnt|dont|broken|down ; all day|morning|week|afternoon|night
for ages|weeks|hours|days|months|ever ; on hold ; took day ; llevo ; llevamos ; llevan ; sigo ; seguimos
toda la manana|tarde|semana|noche ; todo el dia|mes|finde|verano
una|un|dos|tres|cuatro|cinco|seis|varias|varios|1|2|3|4|5|6|7|8|9|10|12|15|20|24|30|40|45|48 minutos|min|horas|dias|semanas|meses|anos -habiles|de|antes|despues|gratis|sin
desde ayer|hace|el|la|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|anoche|esta|las
todavia|aun no|nada|sin|sigo|espero|estoy ; y nada $ ; un mes|ano -gratis|de
mas de una|un|dos|tres|2|3 hora|mes|semana|horas|dias
desde ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|cedo|semana|mes|as|o
ate agora|hoje nada|nao|$
ha|faz|tem (de) (quase) (uma|duas|tres|quatro|cinco|1|2|3|4|5|6|7|8|9|10|12|15|20|30|40|45) minutos|min|horas|hora|dias|semanas|semana|mes|meses|anos
uma|um|duas|dois|tres|quatro|cinco|varios|varias|1|2|3|4|5|6|7|8|9|10|15|20|30|40|45 minutos|min|horas|dias|semanas|meses -uteis|de|antes|depois|gratis|sem
a tarde|manha|noite|semana inteira|toda ; o dia inteiro|todo ; aguardando|esperando|implorando

[who-cares 0.5]
nobody ; noone ; no one ; nobodys ; none of you ; nadie ; ninguem ; nenhum|ninguno de voces|ustedes ; excuse
just|more|enough|always|your excuses ; desculpas ; promise|promises|promised
prometieron|prometeram|prometen|prometem ; ignore|ignored|ignores|ignoring ; silence ; silencio ; smiley ; protocolo
en breve ; em breve ; em analise ; high volume ; on its way ; patience|paciencia

[exclaims 0.6]
seriously ; srsly ; honestly ; literally ; wow ; omg ; omfg
argh*|ugh*|grr*|uf|uff|ufff|puff|pff*|tsk|jeez|jesus|christ ; unreal ; jesus christ ; come on ; for real ; how how
really $ ; are you serious ; for god|gods|petes|heavens|christ ; en serio ; de verdad se|me|nos|es|esto|ya|son|$
por dios|favor ; dios mio ; madre mia ; no me lo puedo|creo ; no puedo creer ; increible ; que cosa|onda|pena
hola hola ; oigan ; ya pues|po|basta ; pero bueno|que ; o que $ ; serio ; serio mesmo|isso ; pelo amor ; meu deus
nossa ; caramba ; poxa ; pqp ; fala serio ; ne $ ; hein|ein $ ; oi $ ; gente -boa|ne ; alo alo

[upset 0.4]
malo ; mala ; molest* ; enoj* ; decepcion* ; increible ; imposible ; problema otra ; queda mal ; triste ; lento
lenta ; demora ; demoran ; demorado ; nunca ; nada funciona ; todavia nada ; sigue igual ; sigo igual ; injusto
injusta ; terrible ; horrible ; fatal ; ruim ; ainda nada ; terrivel ; demorou ; dificil ; bad ; awful ; annoying
annoyed ; disappoint ; disappointed ; disappointing ; unhappy ; angry ; upset ; slow ; never ; nothing ; still
why is it so ; damn ; hell

[at-oneself -2 keep-negated]
soy|fui|sou|que (un|una|um|uma) idiota|tonto|tonta|estupido|estupida|imbecil|burro|burra|pelotudo|boludo|tarado
perdon|disculpa|disculpe|desculpa|sorry que|q|im idiota|tonto|tonta|estupido|estupida|burro|burra|stupid
maldito autocorrector|corrector|teclado|celular ; mierda|puta|caralho|joder|crap me equivoque|se me|errei ; que rabia se me
caralho|joder|mierda|cono que|q ... lindo|linda|bonito|bonita|barato|hermoso|hermosa|top|chulo|guapo ; holy crap|shit|cow ... cheap|nice|beautiful|great

[pleased -0.8]
love ; loved ; thank you so|very ; thanks so|very|for ; best -before ; delicious ; yummy ; perfect -timing ; awesome
excited ; haha|hahaha|hahah|lol|lmao|rofl|hehe ; no rush|worries|hurry|problem ; happy ; appreciate ; yay ; beautiful
legend ; legends ; star ; youre the|a star|best|legend|legends ; tasty ; gracias|muchas ... gracias|todo|igual
me encanta|encanto|encantan|gusta|gusto
rico|rica|riquisim*|delicios*|buenisim*|hermos*|lind*|precios*|genia|genio|maximo ; jaja|jeje|jiji|jajaj*
sin apuro|prisa ; no hay apuro|prisa ; feliz ; son lo ; los amo ; obrigad*|brigad* ; amei ; adorei ; gostei ; delici*
maravilhos* ; kkk*|rs|rsrs|haha|hahaha ; sem pressa ; lind* ; perfeit* ; amo ; top
`;
