/// Words that mean the same place or thing in several languages, or as noun and adjective.
///
/// A line names a concept by its first word; `form*` stands for every word that begins so.
/// Forms are folded, as ``Folding`` writes them.
enum Gazetteer {
    static let lines = """
        afghanistan afghan* afgan* alafghan
        africa africa* afrika* afric* afrique afriqiya
        albania albania* albanie* albanes* albanian albanisch* albansk*
        algeria algeri* algerien* algerie argelia* argelin* alzhir* aljzayr
        america american* amerika* americain* estadounidense* norteamerican* usa eeuu amrikan*
        argentina argentin* arjntyn
        armenia armeni* armeen* armyanskiy
        asia asian* asien* asiatic* asie aziya aziat*
        athens athen athenes atenas atene afiny
        australia austral* avstrali* astralya
        austria austri* osterreich* autrich* avstriy* avstrij*
        azerbaijan azerbai* aserbaid* azerbaycan azerbaydzh*
        bangladesh bangladesh* bangladesch*
        barcelona barcelon* barselon*
        belarus belarus* bielorrus* belarusian* weissruss* bieloruss* byelorus*
        belgium belgi* belgique belg* blzhyk*
        berlin berlin* berlino berlim
        bosnia bosni* bosnien* bosnie bosanski
        brazil brazil* brasil* bresil* brasilien* brazyl* albrazyl
        britain british britain britisch* britann* britanic* britanni* royaume grossbritann* velikobritan* brytan*
        brussels brussel* brussel bruxell* brusel* bryussel*
        bulgaria bulgar* bolgar*
        cairo kairo caire kair alqahra
        california californi* kaliforni*
        canada canad* kanad* knda
        chile chilen* chiliy* tschile chilean*
        china chinese china chinas chinois* kitay* chinesisch* chines* kitaj* alsyn
        colombia colombi* kolumbi* kolombi* colombien*
        congo congo* kongo*
        croatia croat* kroat* croaz* horvat* hrvat* croacia
        cuba cuba* kuba* kubin* cubain*
        cyprus cypriot* chypr* zypern zyprisch* chipr* kipr kipra
        czech czech* tschech* tchequ* chec* cheshk* chekhi*
        denmark denmark danish danisch* danemark danois* dinamar* daniy* datsk* danes*
        dubai dubai* dbay
        ecuador ecuador* ecuato* ekvador* equador*
        egypt egypt* agypt* egipt* egit* msr
        england english england* englisch* anglais* ingles* inglater* anglet* angliya anglii
        estonia estoni* estnisch* estland*
        ethiopia ethiop* athiop* etiop* efiop*
        europe europe* europa* evrop* awrwba awrwby
        finland finland* finn* finnois* finlandes* finlyand* finsk*
        florida florid*
        france france french francais* franc* franzos* frankreich* frantsu* frantsi* frans* frnsa
        gaza gaza* gasa ghza gzh
        geneva geneva genf geneve ginebra genebra ginevra zhenev*
        georgia georgia* georgi* georgisch* gruzi*
        germany german* germany deutschland* deutsch* allemagn* allemand* aleman* alema* tedesc* nemets* nemts* nemeck* almanya
        ghana ghana* ganes* ghaneen*
        greece greek* greece griech* grec grecque* grecia gretsi* grech* griego*
        haiti haiti* haitien* gaiti*
        hong-kong hongkong*
        hungary hungar* ungar* hongr* vengr* vengri*
        iceland iceland* islandia islandais* islandes* islandiy*
        india indian indians india indias indisch* indien indiens indienne* inde indio indios indiya indii indiysk*
        indonesia indones* indonez*
        iran iran* ayran
        iraq iraq* irak* alerak alraq
        ireland ireland irish irland* irlandes* irlandais*
        israel israel* izrail* israel* asrayyl
        istanbul istanbul* estambul stambul*
        italy ital* italien* italiy* italyan*
        jamaica jamaic* jamaik* yamayk*
        japan japan* japon* japao* giappon* yapon* alyaban jap
        jerusalem jerusal* ierusal* yerusal*
        jordan jordan* jordanie* iordan* alardn
        kazakhstan kazakh* kasach* kazajist* cazaq*
        kenya kenya* kenia* kenyan* quenia*
        korea korea* coree* corean* coreia* korey* kwrya
        kosovo kosov*
        kyiv kyiv kiev kiew kyjiw
        latvia latvia* lettland lettisch* letonia lettonie latviy*
        lebanon leban* liban* libanes* livan* lbnan
        libya libya* libye* libyen* libia liviya liviy*
        lisbon lisbon lissabon lisbonne lisboa lisbona lissabon*
        lithuania lithuan* litau* lituan* lituanie litov*
        london london* londr* lndn
        madrid madrid* mdryd
        malaysia malays* malaizi*
        mexico mexic* mexik* messic* meksik*
        milan milan* mailand
        moldova moldov* moldau* moldaw*
        mongolia mongol*
        montenegro montenegr* chernogor* crna
        morocco morocc* marokk* maroc* marruec* marroqu* marroc* almghrb almgrb
        moscow moscow moskau moscou moscu mosca moskv* moskov*
        munich munich munchen munich* myunkhen*
        nepal nepal*
        netherlands netherlands dutch niederland* niederlan* hollan* neerland* paysbas holand* gollan* niderland*
        nigeria nigeri* nigerian*
        norway norw* norweg* norveg* norueg* noruega
        pakistan pakist* bakstan
        palestine palestin* palastin* palestyn* flstyn
        paraguay paraguay*
        paris paris parisi* parig* parij* parizh* barys
        peru peru* perou* peruan*
        philippines philippin* filipin* filippin*
        poland polish poland poles pologne polon* polsk* polen polnisch* polac* polshi polsh*
        portugal portug* alburtgal
        prague prag prague praga pragu* pragi
        qatar qatar* katar* catar* qtr
        romania romania* rumani* roumani* rumyn* rumaen* romeni*
        rome rom roma rome rim
        russia russia* russian* rossi* russland russe russes russisch* rusia* ruso* rusa* russo russa* rwsya
        rwanda rwand* ruand*
        samoa samoa* samoen* samoan*
        saudi saudi* saudisch* saoudi* saoudit* saudit* saudov* alsawdya
        scotland scot scots scottish scotland schott* ecoss* escoces* shotland*
        senegal senegal*
        serbia serb* srb*
        singapore singap*
        slovakia slovak* slowak* eslovac* eslovaq*
        slovenia sloven* slowen* esloven*
        somalia somal*
        spain spanish spain spanien spanisch* spanier* espagn* espana espanol* espanh* ispani* ispan* spagn* asbanya
        sudan sudan* soudan* alswdan
        sweden swed* schwed* sued* suec* shved* shvets* svezi*
        switzerland swiss switzer* schweiz* suisse* suiza* suizo* suica suico* shveytsar* svizzer* svica
        sydney sydney* sidney sidnej*
        syria syri* syrie* siria* siriy* swrya
        taiwan taiwan* tayvan* taivan*
        thailand thai thais thailand* tailandi* tailand*
        tokyo tokyo* tokio* toquio* twkyw tokiu tokiy*
        tunisia tunisi* tunes* tunez* tuneci* tunis* twns
        turkey turkey turkish turkei* turkisch* turqu* turc turcs turco* turca* turets* turts* trkya
        uganda ugand* ougand* ouganda*
        ukraine ukrain* ucrani* ucrain* ukrainsk* awkranya
        uruguay uruguay*
        uzbekistan uzbek* usbek* ouzbek*
        vatican vatican* vatikan*
        venezuela venezuel* wenesuel* venesuel*
        venice venice venedig venise venecia veneza venezia venets*
        vienna wien wiener vienne viena vene
        vietnam vietnam* vyetnam*
        warsaw warsaw warschau varsov* varshav*
        washington washington* vashington*
        yemen yemen* jemen* iemen* alymn
        zimbabwe zimbab* simbabw*
        zurich zurich zuerich zuric* tsyurikh*
        olympics olymp* olimp* awlmbyad alawlmbya alawlmby awlmby
        covid covid* corona* coronavirus koronavirus* kovid* kwrwna kwfyd koron*
        gold golden oro ouro zolot* zlato zlata zlati goldmedaill* goldene* aldhhbya dhhbya
        silver silver silber* argent plata prata serebr* srebr*
        bronze bronz* bronc* bronce
        medal medal* medaill* medaglia* midalya
        athlete athlet* atlet* deportist* sportif* sportiv* sportsmen* sportler* rydy
        ceremony ceremon* zeremoni* cerimon* tseremoni* eroffnungsfeier hfl
        opening opening eroffn* ouvertur* inaugur* apertur* abertur* otkryti* aftitah otvorit*
        football football* fussball* futbol* futebol* calcio nogomet*
        basketball basketball* basquet* baloncest* basquetebol* kosark* basketbol* baskett*
        swimming swim* schwimm* natation nataci* natac* plavan* nager nuoto
        skateboard skate* skejt*
        cycling cyclis* ciclis* radsport* velosport* kolesar*
        tennis tennis* tenis*
        team team* mannschaft* equipe* equipo* selecao seleccion sborn* squadra reprezentanc* mntkhb
        village villages dorf pueblo vila derevn*
        positive positiv* poloziteln* polozhiteln* ayjabya
        president president* prasident* prezident* presidenta rayys
        minister minister* ministr* ministeri* wzyr
        government government* regierung* gouvernement* gobierno* governo* pravitelstv* vlad* hkwma
        parliament parliament* parlament* parlement* brlman
        election election* electoral wahl wahlen elecci* eleic* elezion* vybor* volit* antkhabat
        vote votes voting voted voto votos abstimm* golosov*
        party parties partei* partido partidos partit* partiya partii hzb
        war krieg kriege* guerr* voina voin* vojn* hrb
        peace friede* paix paz
        army armies armee* ejercit* exercit* armiya armii jysh
        attack attack* angriff* attaqu* ataque* attacc* ataka atak napad*
        missile missile* rakete* misil* missil* raket*
        killed dead death deaths tote toten getotet mort morts morte muert* mortos pogib* umer smert* qtl wfat
        police police* polizei* polici* polizia politsi* polits* shrta
        court courts gericht* tribunal* juzgad* suda sude sodisc* mhkma
        prison prison* jail* gefangnis* carcel* prisao tyurm* prigion*
        earthquake earthquake* quake* erdbeben* seism* terremot* sismo* zemletryas* potres* zlzal
        flood flood* hochwasser* uberschwemm* inond* inund* navodn* alluvion* poplav*
        fire fires wildfire* waldbrand* incend* pozhar* pozar* hryq
        storm storm* sturm tempest* tempete* tormenta* shtorm* typhoon* taifun* tifon* tayfun* tufao*
        climate climat* klima*
        economy econom* wirtschaft* ekonom* aqtsad
        bank banks banken banque* banco bancos banca
        trade handel comercio torgov* tjara
        oil erdol* petrole* petroleo* neft nefte nafte
        strike greve* huelga* sciopero* zabastovk*
        protest protest* manifestant* manifestacion* manifestation*
        school school* schule* schulen ecole* escuel* escol* shkol* mdrsa
        hospital hospital* krankenhaus* hopital* bolnits* bolnisn* ospedal*
        women women woman frau* femme* mujer* mulher* zhenshchin* zensk* donn*
        children child children kinder enfant* nino ninos crianc* detey deti otrok* bambin* atfal
        baby baby babys babies bebe* mladen* dojenck*
        king konig roi rey korol* kralj* mlk
        emperor emperor* kaiser* empereur* emperador* imperador* imperator* cesar
        pope pope papst pape papa pontific*
        champion champion* weltmeist* campeon* campeao campea chempion* prvak*
        victory victory sieg* victoire* victori* vitori* pobed* zmag*
        quarantine quarant* cuarenten* karantin* karanten*
        outbreak outbreak* ausbruch* brote surto vspyshk*
        sponsor sponsor* patrocin* parrain*
        spectators spectator* zuschauer* spectateur* espectador* zritel* gledalc*
        torch torch* fackel* antorcha* tocha fakel* bakl*
        judo dzyudo* judoka* dzyudoist* judoc* judoin* aljwdw jwdw
        boxing boxer boxers boxen boxe boxeo boxeur* boxead* boks bokser* pugil* mlakm*
        athletics leichtathlet* athletisme atletismo atletika legk* legkoatlet*
        gymnastics gymnast* turnen turner* gimnast* ginast* gimnastik* jmbaz
        rowing rower* rudern ruder* aviron remo remad* remero* greblya grebl* vesla* canottagg*
        sailing sailor* segeln segler* voile vela velejad* parusn* jadra* regatt*
        surfing surf surfer* surfist* serfing* serfer*
        climbing climber* klettern kletter* escalad* skalolaz* plezan* arrampic*
        karate karateka* karatist*
        taekwondo tekvondo* tkhekvondo*
        fencing fencer* fechten fechter* escrim* esgrim* fekhtov* sablyan* scherm* sablja*
        archery archer* bogenschie* lukom lokostrel* arcieri
        wrestling wrestl* ringen ringer* lutteur* lucha luchad* luta lutad* borba bortsa borts* rokobor*
        weightlifting weightlift* gewichtheb* halterophil* halterofil* tyazheloatlet* shtangist* pesist*
        handball handball* balonmano handebol gandbol* rokomet*
        volleyball volleyball* volley* voleibol* voleybol* odbojk* pallavol*
        rugby regbi* ragbi*
        golf golfer* golfist*
        hockey hockey* hockei* khokke* hokej*
        badminton badminton* badmintonist*
        triathlon triathl* triatl* triatlon*
        marathon marathon* marat* marafon* maraton*
        shooting shooter* stral* strelb* strelok streltsa schutze schutzen tiro
        riding equestrian* reiter* reiten equitation hipic* hipism* konn*
        diving tauchen plongeon clavad* saltos pryzhk*
        canoe canoe* kayak* kanu* kajak* canoa* piragu* kanoe* baydark*
        baseball baseball* beisbol* beysbol* softball* softbol* sofbol*
        skiing ski skier* skifahr* esqui* lyzh* smuc*
        race racing grandprix rennen course carrera corrida gonk* dirk* corsa
        coach coach* trainer* entraineur* entrenad* treinad* tecnico trener* allenat*
        goal goals torschu* but buts gol goles gols golov golo
        final finals finale finalist* finalista* finales finala finali finalu
        semifinal semifinal* halbfinal* demifinal* polufinal*
        qualify qualif* clasific* classific* kvalifik*
        record records rekord* recorde* recordist*
        stadium stadium* stadion* stade estadio* stadi* stadyum
        fan fans aficionad* torcedor* torcida hinchas supporter* bolelshch* bolel* navijac* tifos*
        flag flags flagge* fahne* drapeau* bandera* bandeira* flag* zastav* bandier* portedrapeau abanderad* znamenos* fahnentrag* flagbear*
        delegation delegat* delegaz* delegac* delegaci* abord
        organiser organis* organiz* organisat* organizat* organizad* organizacij*
        doping doping* dopage dopaje
        ban banned bans suspend* gesperrt sperre verbot* interdit* interdict* prohib* proib* zapret* prepoved* diskvalif* disqualif* descalific* desclass*
        injury injur* verletz* bless* lesion* lesao lesoes travm* poskodb* infortun*
        withdraw withdraw* withdrew verzicht* ruckzug renonc* renunci* desist* otkaz* odpoved* ritira* forfait
        cancel cancel* absag* abgesagt annul* annull* otmen* odpad* odpove*
        postpone postpon* delay* verschob* verschieb* report repousse* aplaz* adiad* adia adiamento prelozh* perenes* perenos* preloz*
        resign resign* rucktritt* demission* dimission* dimet* renuncio demiss* otstavk* odstop*
        virus viren virus* fyrws
        vaccine vaccin* impf* geimpft vacun* vacin* vaktsin* privivk* cepiv* cepljen* lqah*
        infection infect* infekt* contag* contamin* infecc* zarazh* okuzb* zarazen* asab*
        test tests tested getestet teste testes testead* testa testov*
        case case* cases falle cas casos caso sluchay* sluchae* primer primerov
        pandemic pandem* epidem* seuche
        hotel hotel* otel* funduq gostinits*
        mask masks maske* masque* mascarill* mascar* mascher*
        patient patient* pacient* paziente patsient*
        doctor doctor* arzt arzte arztin medecin* medico medicos medica vrach* zdravnik* medici tbyb
        health health* gesundheit* sante salud saude zdorov* zdravj* salute shaa
        drug drugs droge* drogue* droga* narkot* narkotik* mamil*
        heat heatwave* hitze* canicul* chaleur* calor zhara zhary vrocin*
        rain rains regen* pluie* lluvia* chuva* dozhd* dez dezev* piogg*
        snow snowfall schnee* neige* nieve neve sneg* snezn*
        wind winds vent* viento* vento* veter vetr*
        volcano volcan* vulkan* vulcan* vulcao
        drought drought* durre secheresse* sequia* seca zasukh* siccit*
        explosion explosion* explod* explosiv* explos* explosao vzryv* eksploz* esplos* anfjar*
        crash crash* absturz* unfall* accident* acident* avari* katastrof* nesrec* incident*
        plane plane* aircraft airplane* airliner flugzeug* avion* aviao avioes samolet* letal* aereo tayra
        airport airport* flughaf* aeroport* aeropuert* letalisc*
        flight flight* fluge flug vuelo* vols voo voos reys* polet* volo
        train trains zug zuge bahn tren trenes trem trens poezd* vlak* treno treni
        ship ships schiff* navire* bateau* barco* buque* navio* korabl* sudno sudna ladj* nave sfyna
        car cars auto autos voiture* coche* carro* carros avtomobil* avto macchin*
        bridge bridge* brucke* pont puente* ponte most mosta
        metro subway u-bahn underground podzemn*
        border border* grenze* frontier* frontera* fronteir* granits* meje meja
        refugee refugee* fluchtling* refugi* bezhents* begun* rifugi* laji*
        migrant migrant* migrat* migrac* einwander* immigr* inmigr* imigr* migrante*
        asylum asylum* asyl* asil* ubezhishch*
        embassy embass* botschaft* ambassad* embajad* embaixad* posol* veleposlan* ambasciat* sfara
        ambassador ambassador* botschafter* ambassadeur* embajador* embaixador* posol posla veleposlanik*
        summit summit* gipfel* sommet* cumbre* cupula* sammit* vrh qma
        treaty pact pakt* abkommen traite* tratad* dogovor* sporazum* accord* acuerd* acord* soglashen* atfaq*
        ceasefire ceasefire* truce waffenruhe* waffenstillst* treve tregua* peremiri* premirj* cessar* hdna
        sanction sanction* sanktion* sancion* sanc* sanktsi* sanzion* qwbat
        nuclear nuclear* atom* nuclea* nukle* yadern* jedrsk* nwwy
        weapon weapon* waffe* armes arma armas armi oruzhi* orozj* slah
        soldier soldier* soldat* soldad* vojak* jnwd
        navy marine armada flot* mornaric*
        hostage hostage* geisel* otage* rehen rehenes refem refens zalozh* talc* ostagg*
        terror terror* terroris* arhab
        rebel rebel* rebell* rebelle* rebeld* povstan* uporn* ribell*
        coup putsch* golpe perevorot* anqlab
        opposition opposition* oposic* oppoz* oposici* opozic* marda
        senate senat* senad* syuch
        congress congress* kongress* congres* kongres*
        law laws gesetz* loi ley leyes lei leis zakon* legge* qanwn
        constitution constitut* verfassung* constituc* konstituts* ustav* costituz* dstwr
        referendum referend* volksabstimm* plebiscit* astfta
        mayor mayor* burgermeister* maire alcald* prefeito* mera zupan* sindaco
        governor governor* gouverneur* gobernad* governad* gubernator* guverner* governat*
        spokesman spokes* sprecher* porteparole portavoz* vocero* portavoce*
        judge judges richter* juge* juez jueces juiz* sudya sudi sodnik* giudic*
        trial trial* prozess* proces procesa juicio* julgam* protsess* processo* sojenj*
        lawyer lawyer* anwalt* anwalte* avocat* abogad* advogad* advokat* odvetnik* avvocat*
        arrest arrest* festgenommen verhaft* festnahm* deten* detien* preso presa* zaderzh* aretir* aretac* arresta* aatql* detain*
        murder murder* mord ermord* meurtre* assassin* asesin* homicid* ubiyst* ubij* umor* omicid* qtl
        rape rape* raped vergewalt* viol violad* violac* estupr* iznasil* posil* stupr*
        victim victim* opfer* victime* victima* vitima* zhertv* zrtev* vittim* dhaya
        suspect suspect* verdacht* sospech* suspeit* podozrev* osumljen* sospett*
        thief thief* theft* dieb* voleur* ladron* robo roubo kraz* tatvin* ladr*
        fraud fraud* betrug* estafa* moshenn* goljuf* frode
        corruption corrupt* korrupt* corrupc* korupc* fsad
        scandal scandal* skandal* escandal*
        fight fights kampf* kampfe combat* combate* boj boja
        rescue rescue* gerettet rettung* sauvet* rescat* resgat* spas* resev* salvat* anqadh
        search search* suche recherche* busqued* buscas poisk* iskanj* ricerc*
        missing vermisst* disparu* desaparec* propal* pogresan* scompars* mfqwd
        wedding wedding* hochzeit* mariage* boda bodas casamento* svadb* porok* matrimon* zfaf
        pregnant pregnan* schwanger* enceinte embaraz* gravid* beremen* nosec*
        birth born geburt* geboren naissance* nacim* nascim* rozhd* rojst* nascit*
        family families familie* famill* famili* semya semi druzin* famigl* ayla
        mother mother* mutter mere madre madres maes materi
        father father* vater pere padre padres pai otets ottsa oce ocet*
        son sons sohn sohne fils hijo hijos filho filhos syn syna sin sina figlio
        daughter daughter* tochter* fille filles hija hijas filha filhas doch docheri hci hcer* figlia
        man men mann manner homme* hombre* homem homens muzhchin* mosk* uomo uomini rjl
        brother brother* bruder* frere* hermano* irmao irmaos brat brata fratell*
        sister sister* schwester* soeur* hermana* irma irmas sestr* sorell*
        student student* studierend* etudiant* estudiant* eleve* alumno* aluno* shkolnik* dijak*
        teacher teacher* lehrer* professeur* maestr* professor* uchitel* ucitelj* insegnant*
        university universit* universid* universitat* univerz* jama
        worker worker* arbeiter* ouvrier* travaill* trabajad* trabalhad* rabochi* rabotnik* delavc* lavorat* amal
        company unternehm* entreprise* empresa* kompani* podjet* aziend* shrka companies compania* companhia*
        price price* preis* prix precio* preco* tsen tsena tseny cena cene cen prezz* asar
        tax steuer* impot* impuesto* imposto* nalog* davk* drayb taxes taxed taxation
        budget budget* haushalt* presupuest* orcament* byudzhet* proracun* bilanci* mwazna
        inflation inflation* inflac* inflyats* inflaz* tdkhm
        market market* markt* marche mercad* ryn* trg trga mercat* swq
        share stocks aktie* acciones acoes aktsi* delnic* azion* ashm
        investor investor* anleger* investisseur* inversor* inversion* investid* vlagatelj* investit*
        debt debt* schulden dette* deuda* divida* dolg* debit* dywn
        crisis krise* crise* kriz* krizis* azma
        job jobs arbeitspl* emploi* empleo* emprego* rabochikh zaposl* lavoro
        energy energ* energet* energi* taqa
        gas gases gaz gaza gazprom plin plina ghaz
        electricity electric* strom elektri* eletric* elektroenerg* elettric* khrba
        water wasser* eau eaux agua aguas vod voda vody vode acqua myah
        food food* lebensmittel* nourrit* comida* aliment* pishch* hran* cibo ghdha
        wine wines wein* vin vins vino vinos vinho* vina
        coffee coffee* kaffee* cafe cafes kofe kav kava qhwa
        film film* movie* pelicul* filme* filjm* kino*
        music music* musik* musique* musica* muzyk* glasb* mwsyqa
        singer singer* sanger* chanteur* chanteus* cantant* cantor* pevets pevits* pevec pevk* mghny
        actor actor* actress* schauspiel* acteur* actric* ator atriz akter* aktris* igralec igralk* attor* mmthl*
        director director* regisseur* realisat* diretor* rezhisser* reziser* regist*
        festival festival* festiv* mhrjan
        museum museum* musee* museo* museu* muzey* muzej* mthf
        book book* buch bucher livre* libro* livro* knig* knjig* ktab
        newspaper newspaper* zeitung* journal* periodic* jorna* gazet* casopis* giornal* shyfa
        journalist journalist* journalis* periodist* jornalist* zhurnalist* novinar* giornalist* reporter* shfy*
        television televis* fernseh* telewiz* televid* tv tele
        internet internet* netz online entrnt
        phone phone* telefon* handy smartphone* telephon* celular* movil* hatf
        computer computer* ordinateur* ordenador* computador* kompyuter* racunalnik*
        hacker hack* gehackt khaker* heker* cyber* ciber* kiber*
        robot robot* roboter*
        space weltraum* raumfahrt* espace espacio* espacial* espaco* vesol* spazi* fda kosmi* kosmos* kosmonavt*
        satellite satell* satelit* sputnik*
        rocket rocket* fusee* cohete* foguete* raket*
        moon mond lune luna lua qmr lunar
        science scienc* wissenschaft* cienc* ciencia* nauk* nauc* znanost* znanstv* scienz*
        scientist scientist* forscher* forschung* chercheur* cientific* cientist* uchen* znanstvenik* ricercat*
        animal animal* tier tiere zhivotn* zival* animali
        dog dogs hund hunde chien* perro* cachorro* caes sobak* pes psa psi cane cani klb
        cat cats katze* gato* koshk* mack* gatto gatti
        bear bears baren ours oso osos urso* medved*
        horse horse* pferd* cheval chevaux caball* cavalo* loshad* konj* cavall*
        shark shark* hai haie requin* tiburon* tubarao akul* morsk* squal*
        bird birds vogel* voge* oiseau* pajar* aves ave ptits* ptic* uccell* tayr
        forest forest* wald walder foret* bosque* florest* les lesa lesov gozd* bosco boschi
        sea meer mer mar morya more morj* mare bhr
        river river* fluss flusse fleuve* riviere* rios reka reki rek fiume* nhr
        mountain mountain* berge montagn* montan* gora gory mont* jbl
        island islands insel* ile iles isla islas ilha* ostrov* otok* jzyra isola isole
        church church* kirche* eglise* iglesia* igreja* tserkov* cerkv* chies* knysa
        mosque mosque* moschee* mosquee* mezquit* mesquit* mechet* dzamij* mosche* msjd
        muslim muslim* moslem* musulman* muculman* msulman* mslm*
        jewish jew jews jude juden judisch* juif* juive* judio* judia* judeu* evre* jud judov* ebre* yhwd*
        christian chretien* msyhy* christians christen christlich* cristianos cristianas khristiane
        bishop bishop* bischof* eveque* obispo* bispo* episkop* skof* vescov*
        princess princess* prinzess* princesa* printsess* princes*
        prince prinz* principe* prints princ amyr
        queen queen* konigin* reina* rainha* korolev* kraljic* regina mlka reine reines
        anniversary anniversar* jubilaum* jahrestag* anniversaire* aniversari* godovshch* yubile* obletnic* dhkra
        funeral funeral* beerdig* obseques enterr* pokhoron* pogreb* jnaza
        prize prize* award* preis auszeichn* premio* premi* nagrad* premij* jayza
        nobel nobel* nobelevsk* nobelov*
        million million* millon* milho* milion* milyon* mlywn
        billion billion* milliard* milmillon* bilhao bilho* mlyar
        percent prozent* porcent* pourcent* protsent* odstot*
        city cities stadt stadte ville* ciudad* cidade* gorod* mest* citta mdyna
        region regions provinz* provinc* oblast* pokraj* regione mnatq
        street street* strasse* rue rues calle* rua ruas ulits* ulic* strad* shara
        building building* gebaude* batiment* edificio* predio* zdani* stavb* mbna
        collapse collapse* einstur* eingesturzt effondr* derrumb* desab* obrush* zrus* croll*
        tourist touris* tourist* turis* turist* syah*
        beach beach* plage* playa* praia* plyazh* spiagg* strand strande
        """
}
