/// Countries as many languages name them; made by `Benchmarks/desk/places.py countries` from Unicode CLDR.
///
/// Written like ``Gazetteer``: a line is one place, `form*` stands for every word that begins so.
enum CountryNames {
    // swift-format-ignore
    static let lines = """
        andorra andor* ndvrh andwr* alandwr*
        afghanistan afghanistan* afganistan* afeganist* avganistan* pgnystn* afganstan* alafganstan*
        anguilla anguil* angil* angvil* angkoyil* ngvvylh* angwyl* alangwyl*
        albania alban* arnavutluk* alvan* lbnyh alalban*
        armenia armen* virmen* jermenij* ermenistan* rmnyh armyn* alarmyn*
        angola angol* agkol* ngvlh angwl* alangwl*
        antarctica antarctic* antarktis* antarctiq* antartid* antarktid* antarktik* antarktyd* ntrktykh* antarktyk* alantarktyk*
        argentina argentyn* argentiin* arjantin* rgntynh* alarjntyn* alalarjntyn*
        austria austr* oostenrijk* avstr* rakousk* osterrik* ostrig* itavalt* avustur* aystr* vstryh* alnms* alalnms*
        australia avstral* avustral* aystral* vstrlyh* astral* alastral*
        aruba aruba aroymp* rvbh arwba alarwb*
        aland-islands aland* ahvenanm*
        azerbaijan aserbaidschan* azerbaidjan* azerbaiyan* azerbaij* azerbaigian* azerbeidzjan* azerbaydzhan* azerbejdzan* azerbajdzan* azerbajdzjan* aserbajdsjan* azerbaidzan* azerbaycan* azermpaitzan* adrbyjan* aladrbyjan*
        barbados barbad* mparmpeintos* brbdvs* brbadws* albrbadws*
        bangladesh banglades* mpangklantes* bngldsh* bngladysh* albngladysh*
        belgium belgium* belgien* belgiq* belgic* belgio belgie belgiya belgia belgij* belcik* velgio blgyh bljyk* albljyk*
        bulgaria bulharsk* bugarsk* voylgar* bvlgryh* blgar* alblgar*
        bahrain bahrain* bahrein* barein* bakhreyn* bahrajn* bakhrein* bahreyn* mpachrein* bhryyn* albhryn* alalbhryn*
        burundi burund* mpoyroynt* bvrvnd* bwrwnd* albwrwnd*
        benin benin mpenin* bnyn albnyn*
        bermuda bermud* vermoydes* brmvdh* brmwd* albrmwd*
        brunei brunei bruney brunej* mproyn* brvnyy brwnay albrwn*
        bolivia boliv* boliw* voliv* bvlybyh* bwlyf* albwlyf*
        brazil brezil* vrazil* brzyl albrazyl* alalbrazyl*
        bahamas bagam* baham* bakham* mpachames*
        bhutan bhutan* bhoutan* butan butao mpoytan* bhvtn bwtan albwtan*
        botswana botswan* botsuan* botsvan* bocvan* mpotsoyan* bvtsvnh* bwtswan* albwtswan*
        belarus bilorus* bialorus* belorusk* belorusij* bjelorusij* leykoros* blrvs bylarws* albylarws*
        belize beliz* belic* mpeliz* blyz alblyz*
        canada kndh alknd*
        congo kongo
        switzerland switzerland* suiss* suiza zwitserland* szwajcar* svycarsk* svicarsk* shvajtsarsk* sveits* isvicr* elvet* shvvyyts* swysr* alswysr*
        cook-islands cookinseln* cookeilanden* cookoarn* cookoern* cookoyen* cookinsaaret*
        chile chili cile sili tshyl* altshyl*
        cameroon cameroon* kamerun* cameroun* camerun* camaroes* kameroen* kameroyn* kmrvn alkamyrwn* alalkamyrwn*
        china chine cina kitay chiny kitajsk* kina kiina alalsyn*
        colombia colomb* kolumb* kolomb* kolomv* kvlvmbyh* kwlwmb* alkwlwmb*
        costa-rica kostaryk* kostarik* kwstaryk* alkwstaryk*
        cuba kuba kuuba koyva kvbh kwba alkwb*
        cape-verde kaapverd* kapverd*
        curacao curac* curaz* kyuras* kuras* koyras* kvrsv kwrasaw* alkwrasaw*
        christmas-island weihnachtsinsel* christmaseiland* julon juleoen* joulusaar*
        cyprus cyprus* zypern* cipro cypr kypr ciper cipar kipar cypern* kypros* kibris* kprysyn* qbrs alqbrs*
        czech tschechien* tcheq* chequia cechia tsjech* chekh* cesko ceska tjeckien* tjekkiet* tsjekk* tsekk* cekya tsech* altshyk* alaltshyk*
        germany duitsland* nimechchin* niemc* nemcij* njemack* nemachk* tyskland* saksa alman* grmnyh* alalman*
        djibouti djibout* dschibut* yibut* djibut* gibut* dzhibut* dzibut* cibut* tzimpoyt* jybwt* aljybwt*
        denmark denmark* danemark* dinamarc* danimarc* denemarken* daniya dania dansk* danmark* tansk* danimark* dnmrk aldanmrk* alaldanmrk*
        dominica ntominik* dvmynykh* dwmynyk* aldwmynyk*
        algeria alger* argel* algier* alzirsk* alzirij* alzir cezayir* aljzayr* alaljzayr*
        ecuador equateur* ekwador* isimerinos* kvvdvr* alikwadwr* alalikwadwr*
        estonia eston* viro esthon* stvnyh* istwn* alistwn*
        egypt agypten* egito egitt* egipet* egipat* misir aigyptos* mtsrym* almsr
        western-sahara westsahar* vastsahar* vestsahar*
        eritrea eritr* erythr* erytr* rytryh* irytr* alirytr*
        spain spanien* espan* spanj* hiszpan* spanelsk* spanij* shpanij* spania sprd isban* alisban*
        ethiopia athiopien* etiyop* aithiop* tyvpyh* ithywb* alithywb*
        finland finnland* suomi pynlnd* fnlnd* alfnlnd*
        fiji fiji fidsch* fidji fiyi figi fidzh* fidzi fitzi fyjy alfyj*
        micronesia micrones* mikronez* mikrones* mikronis* mykrvnzyh* mykrwnyz* almykrwnyz*
        faroe-islands faroer* faeroer* faroarn* faeroyen* farsaaret*
        france frankrijk* frants* frankrik* frankrig* ransk* gallia tsrpt alfrns*
        gabon gabon gabun gabao gkampon* gbvn algabwn* alalgabwn*
        britain storbritann* brytnyh*
        grenada grndh grynad* algrynad*
        georgia georg* gruziya gruzj* gruzie gruzij* gurcistan* gvrgyh* jwrjya aljwrj*
        guernsey guerns* guernes* gerns* gernz* gkernz* grnzy gyrnz* algyrnz*
        ghana gana gkana algan*
        gibraltar gibraltar* gibilterr* cebelitarik* givraltar* gybrltr*
        greenland greenland* gronland* groenland* grenland* gronsk* gronlant* groiland* grynlnd* grynland* algrynland*
        gambia gambia gambie gambiya gambij* gkamp* gmbyh gambya algamb*
        guinea guinea guinee guine gvineya gwinea gvinej* gine goyin* gynh gynya algyn*
        guadeloupe guadeloup* guadalup* gvadelup* gwadelup* goyadeloyp* gvvdlvp* gwadlwb* algwadlwb*
        equatorial-guinea aquatorialguin* ekvatorialguin* aekvatorialguin*
        greece greec* griechenland* grece griekenland* grets* grecj* recko grcij* grcka grchk* grekland* graekenland* hellas* kreikk* yunanistan* ellad* yvvn alywnan* alalywnan*
        guatemala guatemal* gvatemal* gwatemal* goyatemal* gvtmlh* gwatymal* algwatymal*
        guam gkoyam* gwam algwam*
        guinea guyan* guian* gayan* gujan* gvajan* goyian* gyana algyan*
        honduras honduras* gonduras* khonduras* ondoyr* hvndvrs* hndwras* alhndwras*
        croatia croac* khorvat* chorwacj* chorvatsk* hrvask* hrvatsk* khrvatsk* hirvatistan* krvtyh* krwat* alkrwat*
        haiti gaiti khait* aiti hyty hayty alhayt*
        hungary ungarn* hungr* ungher* hongarij* ugorschin* wegry madarsk* madzarsk* madjarsk* ungern* unkar* macaristan* oyggar* hvngryh* hngar* alhngar*
        canary-islands canarias* kanar*
        indonesia endonez* indonis* yndvnzyh* indwnys* alindwnys*
        ireland ireland* ierland* irsko irska irlant* yrlnd ayrlnd* alayrlnd*
        israel izrael* israil* yshrl israyyl* alisrayyl*
        india indien* indie indij* intia hindistan* hvdv alhnd alalhnd*
        iraq irak iraque alalraq*
        iran iyran aliyran*
        iceland ijsland* islandij* islant* izland* yslnd ayslnd* alayslnd*
        italy italie italia italiya wloch* italij* italya ytlyh iytal* aliytal*
        jersey dzhers* dzerz* tzerz* jyrsy aljyrs*
        jamaica jamaiq* giamaic* jamajk* tzamaik* jamayk* aljamayk*
        jordan jordanien* giordan* yordan* jordansk* jordanij* urdun yrdn alardn* alalardn*
        japan japao iapon* alyaban* alalyaban*
        kenya kenia quenia keniya kena kenij* knyh kynya alkyn*
        kyrgyzstan kyrgyzstan* kirghizstan* kirguistan* quirguist* kirghizistan* kirgiz* kirgis* kyrgyzstn* qyrgyzstan* alqyrgyzstan*
        cambodia cambod* kambodsch* camboya camboj* cambog* kambodz* kambodj* kambodsj* kamboc* kampotz* kmbvdyh* kmbwd* alkmbwd*
        kiribati kiribat* quiribat* kirimpat* kyrybt* kyrybat* alkyrybat*
        comoros comor* komor* kvmvrv*
        north-korea nordkor* kndr
        south-korea sudkor* sydkor*
        kuwait kuwait* koweit* koeweit* kuveyt* kuwejt* kuvajt* koyveit* kvvyt alkwyt* alalkwyt*
        cayman-islands kaimaninseln* kaaimaneilanden* kajman* caymanoarn* caymanoern* caymanoyen* caymansaaret*
        kazakhstan kazakhstan* kasachstan* kazajistan* cazaquist* kazakistan* kazachstan* kazahstan* kazakstan* kasakhstan* kzhstn* alkazakhstan*
        law laos allaws*
        lebanon lebanon* livan lubnan* livanos* lbnvn allbnan*
        liechtenstein liechtenstein* likhtenshteyn* lichtenstejnsk* lihtenstajn* likhtenshtajn* lichtenstain* lyktnshtyyn* lykhtnshtayn* allykhtnshtayn*
        sri-lanka srilank* srylank* alsrylank*
        liberia liberij* liver* lybryh* lybyr* allybyr*
        lesotho lesot* lsvtv lyswtw* allyswtw*
        lithuania litauen* litouwen* litva litwa liett* litvan* lithoyan* lytwan* allytwan*
        luxembourg luxembourg* luxemburg* lussemburg* lyuksemburg* luksemburg* lucembursk* loyxemvoyrg* lvksmbvrg* lwksmbwrg* allwksmbwrg*
        latvia lettland* letton* leton* letland* latviya lotwa lotyssk* latvij* ltbyh latfya allatf*
        libya libye libie libij* livyi lybya allyb*
        morocco maroc marruecos* marrocos* marocc* marok* marock* mrvkv almgrb* alalmgrb*
        monaco monac* monak* mvnkv mwnakw* almwnakw*
        moldova moldav* mvldvbh* mwldwf* almwldwf*
        montenegro chornogor* czarnogor* karadag* mayrovoyn* mvntngrv*
        madagascar madagascar* madagaskar* mdgskr* mdgshqr* almdgshqr*
        marshall-islands marshallinseln* marshalleilanden* marshalloarn* marshalloern* marshalloyen* marshallinsaaret*
        north-macedonia nordmazedonien* nordmakedonien*
        mali maly almal*
        mongolia mogolistan* moggol* mvngvlyh* mngwl* almngwl*
        martinique martiniq* martinic* martinik* martynik* mrtynyk*
        mauritania mauritan* mavritan* mauretan* mavretanij* moritan* mayritan* mvrytnyh* mwrytan* almwrytan*
        mountain montserrat* monserat* mvnsrt* mwntsrat* almwntsrat*
        malta mlth almalt*
        mauritius mauritius* mauric* mavrik* mauritsijus* mayrikios* mvrytsyvs* mwryshyws* almwryshyws*
        maldives maldiv* malediw* malediv* malediivit*
        malawi malaw* malaui malav* malaoyi mlvvy mlawy almlaw*
        mexico mexiq* meksyk* mehik* mksykv* almksyk* alalmksyk*
        malaysia malais* malas* maleis* malayz* malajs* males* malez* mlzyh malyz* almalyz*
        mozambique mozambiq* mosambik* mocambiq* mozambic* mozambik* mozamvik* mvzmbyk* mwzmbyq* almwzmbyq*
        namibia namib* namimp* nmybyh* namyb* alnamyb*
        niger niger nijer nigiras* alnyjr* alalnyjr*
        norfolk-island norfolkinsel* norfolkon* norfolkinsaar*
        nigeria niger* nijer* nigir* nygryh* nyjyr* alnyjyr*
        nicaragua nicarag* nikarag* nykrgvh* nykaragw* alnykaragw*
        netherlands netherlands* nederland* nizozemsk* kholandij* alankomaat* holland* hvlnd hwlnd* alhwlnd*
        norway noorwegen* norsk* norvesk* norveshk* norge norja norvec* norvig* nvrvvgyh* alnrwyj* alalnrwyj*
        nepal nybal alnybal*
        nauru naoyr* nvrv nawrw alnawrw*
        niue niue nioye nyvvh nywy alnyw*
        new-zealand neuseeland* nywzylnd* alnywzylnd*
        oman umman alman
        panama panam* pnmh bnma albnm*
        peru perou peroy byrw albyrw*
        philippines philippines* philippinen* filipijnen* filippiinit* hpylypynym* alflbyn* alalflbyn*
        pakistan pakistan* paquist* pkystn* bakstan* albakstan*
        poland poland* pologn* polsch* poljsk* puola pvlyn bwlnd* albwlnd*
        pitcairn-islands pitcairn* pitkern*
        puerto-rico portoric* portoryk* portorik* bwrtwrykw* albwrtwrykw*
        portugal portugal* portekiz* portogal* pvrtvgl* albrtgal* alalbrtgal*
        palau palaos* palaoy balaw albalaw*
        paraguay parag* prgvv* baragw* albaragw*
        qatar katar catar alqtr
        reunion reuniao riunion* reyunon* reyunyon* reinion* rvnyvn* rwynywn* alrwynywn*
        romania roman* rouman* ruman* romen* roemen* rumun* romunij* rumaenien* royman* rvmnyh* rwman* alrwman*
        serbia serbien* serbie servia servie serbiya srbsk* srbij* sirbistan* srbyh srbya alsrb*
        russia russland* russie rusia rusland* rossiya rosiya rosja rusko rusij* ryssland* venaj* rusya rosia rvsyh alrws*
        rwanda royant* rvndh alrwand*
        saudi saudiarabien*
        solomon-islands salomonen* salomonseilanden* salomonoarn* salomonoern* salomonoyen* salomonsaaret*
        seychelles seicheles* seszel* seychel* sejsel* sejshel* seyseller* syshl alsyshl*
        sudan sudao soedan* soydan* svdn alswdan* alalswdan*
        sweden sweden* schweden* suede suecia svezia zweden* szwecj* svedsk* shvedsk* sverig* ruots* isvec soyid* shvvdyh* alswyd* alalswyd*
        singapore singapor* singapur* singapour* sigkapoyr* syngpvr* sngafwr* alsngafwr*
        slovenia slovinsk* slvbnyh* slwfyn* alslwfyn*
        slovakia slovaq* slovacch* slovachchin* slowacj* slovensk* slovask* slovack* slovachk* slvbkyh* slwfak* alslwfak*
        sierra-leone syralywn* alsyralywn*
        senegal sngl alsngal* alalsngal*
        somalia svmlyh* alswmal* alalswmal*
        suriname surinam* soyrinam* svrynm* swrynam* alswrynam*
        south-sudan sudsudan* sydsudan*
        el-salvador salvador* salwador* alslfadwr* alalslfadwr*
        syria syrien* syrie siria siriya sirij* syyria suriye svryh alswr*
        eswatini eswatin* esuatin* essuatin* esvatin* svazilend* esoyatin* svvtyn* iswatyn* aliswatyn*
        chad tschad* tchad ciad tsjaad* czad tsjad tsad tsant tshad altshad*
        togo togo togko tvgv twgw altwgw*
        thailand tajland* thajsk* tajsk* thaim* tayland* tylnd altayland*
        tajikistan tajikistan* tadschikistan* tadjikistan* tayikistan* tadjiquist* tagikistan* tadzjikistan* tadzhikistan* tadzykistan* tadzikistan* tadsjikistan* tacikistan* tatzikistan* tajykstan* altajykstan*
        tokelau tokel* tvklv twkylaw* altwkylaw*
        turkey turkmenistan* turcomenist* toyrkmenistan* tvrkmnystn* trkmanstan* altrkmanstan*
        tunisia tunez tunezj* tunizij* tunus tynis* tvnysyh* altwns*
        tonga tonga tongk* tvngh twnga altwng*
        turkey turquie turquia turch* turkij* turechchin* turcj* tureck* turcij* tursk* turkiet* tyrkiet* tyrkia turkk* toyrk* tvrkyh* altrk*
        tuvalu tuval* toyval* tvblv twfalw* altwfalw*
        taiwan tajwan* tajvan* tyyvvn* taywan* altaywan*
        tanzania tanzan* tansan* tnznyh* tnzan* altnzan*
        ukraine ucran* oekrain* ukrajin* ukrayn* oykran* vkrynh* awkran* alawkran*
        uganda oegand* oygkant* vgndh awgnd* alawgnd*
        uruguay uruguai urugv* urugwaj* oyroyg* vrvgvv* awrgw* alawrgw*
        uzbekistan uzbekistan* usbekistan* ouzbekistan* uzbequist* oezbekistan* ozbekistan* oyzmpekistan* vzbkystn* awzbkstan* alawzbkstan*
        vatican vaticaanstad* watykan* vatikaan* hvvtykn* alfatykan* alalfatykan*
        venezuela wenezuel* venetsuel* venezoyel* vntsvlh* fnzwyl* alfnzwyl*
        vietnam vietn* vetnam* wietnam* vijetnam* vyytnm* fytnam* alfytnam*
        vanuatu vanuat* vanoyat* vnvtv fanwatw* alfanwatw*
        samoa smvh samwa alsamw*
        kosovo kosow* kossyfoped* kvsvbv* kwswfw* alkwswfw*
        yemen jemen iemen emen tymn alalymn*
        mayotte mayott* majott* majot magiot* myvt maywt almaywt*
        south-africa sudafrik* sudafric* sydafrik*
        zambia zambia sambia zambie zambiya zambij* zampia zmbyh zambya alzamb*
        zimbabwe zimpamp* zymbbvh* zymbabw* alzymbabw*
        """
}
