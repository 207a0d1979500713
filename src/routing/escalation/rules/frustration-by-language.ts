/** What the angry say in one language, or to those who serve them. */
export const FRUSTRATION_BY_LANGUAGE = `
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
`;
