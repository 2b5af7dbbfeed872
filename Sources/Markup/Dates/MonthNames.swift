/// The month a word names in one of many languages, whole or cut to three letters or more; nil when
/// it names none, or could name two.
func monthNumber(_ word: String) -> Int? {
    if let month = englishMonth(word) { return month }
    if isEnglishWeekday(word) { return nil }
    guard word.unicodeScalars.count >= 3 else { return nil }
    if let month = wholeNames[word] { return month }
    return cutNames[word].flatMap { $0 == severalMonths ? nil : $0 }
}

private func englishMonth(_ word: String) -> Int? {
    switch word {
    case "jan", "january": 1
    case "feb", "february": 2
    case "mar", "march": 3
    case "apr", "april": 4
    case "may": 5
    case "jun", "june": 6
    case "jul", "july": 7
    case "aug", "august": 8
    case "sep", "sept", "september": 9
    case "oct", "october": 10
    case "nov", "november": 11
    case "dec", "december": 12
    default: nil
    }
}

/// Every RFC 822 date begins with one of these.
private func isEnglishWeekday(_ word: String) -> Bool {
    switch word {
    case "mon", "tue", "wed", "thu", "fri", "sat", "sun", "gmt", "utc": true
    default: false
    }
}

private let wholeNames: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, list) in monthNames.enumerated() {
        for name in list { names[name] = index + 1 }
    }
    return names
}()

/// Names cut to three letters or more.
private let cutNames: [String: Int] = {
    var names: [String: Int] = [:]
    for (index, list) in monthNames.enumerated() {
        for name in list {
            var cut = name.unicodeScalars
            while cut.count >= 3 {
                let known = names[String(cut)] ?? index + 1
                names[String(cut)] = known == index + 1 ? known : severalMonths
                cut.removeLast()
            }
        }
    }
    return names
}()

/// What stands for a cut that begins the names of two months.
private let severalMonths = 0

/// German, French, Spanish, Italian, Portuguese, Dutch, Danish, Norwegian, Swedish, Finnish,
/// Estonian, Latvian, Lithuanian, Polish, Czech, Slovak, Slovene, Hungarian, Romanian, Turkish,
/// Indonesian, Albanian, Catalan, Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Greek,
/// Arabic, Persian, Hebrew, Hindi, Bengali and Thai are among these.
private let monthNames: [[String]] = [
    """
    januar jänner januari janvier enero gennaio janeiro gener tammikuu tammikuuta jaanuar
    janvāris janvaris sausis sausio styczeń stycznia styczen leden ledna január januára ianuarie
    ocak janar январь января січень січня студзень студзеня януари јануар ιανουάριος ιανουαρίου
    يناير ژانویه ינואר जनवरी มกราคม জানুয়ারি
    """,
    """
    februar feber februari février fevrier febrero febbraio fevereiro febrer helmikuu helmikuuta
    veebruar februāris vasaris vasario luty lutego únor února február februára februarie şubat
    shkurt pebruari февраль февраля лютий лютого люты лютага февруари фебруар φεβρουάριος
    φεβρουαρίου فبراير شباط فوریه פברואר फ़रवरी กุมภาพันธ์ ফেব্রুয়ারি
    """,
    """
    märz maerz marz mars marzo março marco març maart marts maaliskuu maaliskuuta märts marts
    kovas kovo marzec marca březen března marec március márciusa martie mart maret март марта
    березень березня сакавік сакавіка μάρτιος μαρτίου مارس آذار اذار מרץ मार्च มีนาคม মার্চ
    """,
    """
    avril abril aprile april huhtikuu huhtikuuta aprill aprīlis balandis balandžio kwiecień
    kwietnia kwiecien duben dubna apríl apríla április aprilie nisan prill апрель апреля квітень
    квітня красавік красавіка април απρίλιος απριλίου أبريل ابريل نيسان آوریل אפריל अप्रैल
    เมษายน এপ্রিল
    """,
    """
    mai mayo maggio maio maig mei maj toukokuu toukokuuta maijs gegužė gegužės maj maja květen
    května máj mája május mayıs май мая травень травня мај μάιος μαΐου مايو أيار ايار مه מאי मई พฤษภาคม মে
    """,
    """
    juni juin junio giugno junho juny kesäkuu kesäkuuta juuni jūnijs birželis birželio czerwiec
    czerwca červen června jún júna június iunie haziran qershor июнь июня червень червня чэрвень
    юни јун ιούνιος ιουνίου يونيو حزيران ژوئن יוני जून มิถุนายน জুন
    """,
    """
    juli juillet julio luglio julho juliol heinäkuu heinäkuuta juuli jūlijs liepa liepos lipiec
    lipca červenec července júl júla július iulie temmuz korrik июль июля липень липня ліпень
    юли јул ιούλιος ιουλίου يوليو تموز ژوئیه יולי जुलाई กรกฎาคม জুলাই
    """,
    """
    août aout agosto agost augustus elokuu elokuuta augusts rugpjūtis rugpjūčio sierpień
    sierpnia sierpien srpen srpna augusta augusztus ağustos gusht agustus август августа серпень
    серпня жнівень αύγουστος αυγούστου أغسطس اغسطس اوت אוגוסט अगस्त สิงหาคม আগস্ট
    """,
    """
    septembre septiembre setiembre settembre setembro setembre syyskuu syyskuuta septembris
    rugsėjis rugsėjo wrzesień września wrzesien září zari septembra szeptember septembrie eylül
    shtator сентябрь сентября вересень вересня верасень септември септембар σεπτέμβριος
    σεπτεμβρίου سبتمبر أيلول ايلول سپتامبر ספטמבר सितंबर กันยายน সেপ্টেম্বর
    """,
    """
    oktober octobre octubre ottobre outubro lokakuu lokakuuta oktoober oktobris spalis spalio
    październik października pazdziernik říjen října október októbra octombrie ekim tetor
    октябрь октября жовтень жовтня кастрычнік октомври октобар οκτώβριος οκτωβρίου أكتوبر اكتوبر
    اکتبر אוקטובר अक्टूबर ตุลาคม অক্টোবর
    """,
    """
    novembre noviembre novembro marraskuu marraskuuta novembris lapkritis lapkričio listopad
    listopada novembra noiembrie kasım nëntor nopember ноябрь ноября листопад листопада лістапад
    ноември новембар νοέμβριος νοεμβρίου نوفمبر نوامبر נובמבר नवंबर พฤศจิกายน নভেম্বর
    """,
    """
    dezember décembre decembre diciembre dicembre dezembro desembre desember joulukuu joulukuuta
    detsember decembris gruodis gruodžio grudzień grudnia grudzien prosinec prosince decembra
    decembrie aralık dhjetor декабрь декабря грудень грудня снежань декември децембар δεκέμβριος
    δεκεμβρίου ديسمبر دسامبر דצמבר दिसंबर ธันวาคม ডিসেম্বর
    """,
].map { $0.split { $0 == " " || $0 == "\n" }.map(String.init) }
