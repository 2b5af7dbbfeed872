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
        """
}
