/// The date in a dateline, in the languages agencies write.
enum DatelineDate {
    /// Cuts the date off the end of the words; empty where they end in none.
    static func cut(_ words: [Substring]) -> (
        rest: ArraySlice<Substring>, date: ArraySlice<Substring>
    ) {
        var hasDay = false
        var hasMonth = false
        var start = words.count
        var at = words.count
        while at > 0, words.count - at < 6 {
            let word = bare(words[at - 1])
            if isNumeric(word) {
                hasDay = true
                hasMonth = true
            } else if isMonth(word), !hasMonth {
                hasMonth = true
            } else if isDay(word), !hasDay {
                hasDay = true
            } else if !isYear(word), !isWeekday(word), !isLink(word) {
                break
            }
            at -= 1
            if !isLink(word) { start = at }
            if hasDay && hasMonth && (at == 0 || !isWeekday(bare(words[at - 1]))) { break }
        }
        guard hasDay, hasMonth else { return (words[...], []) }
        return (words[..<start], words[start...])
    }

    /// Whether the words are a date and nothing else: `Feb. 1, 2017`.
    static func isAll(_ line: String) -> Bool {
        guard line.utf8.count <= 40 else { return false }
        let cut = cut(line.split(separator: " "))
        return cut.rest.isEmpty && !cut.date.isEmpty
    }

    private static func bare(_ word: Substring) -> Substring {
        var word = word
        while let last = word.last, last == "," || last == "." || last == ")" { word.removeLast() }
        while let first = word.first, first == "(" { word.removeFirst() }
        return word
    }

    private static func isDay(_ word: Substring) -> Bool {
        var digits = word
        for ending in ["st", "nd", "rd", "th", "er", "º", "日"] where digits.hasSuffix(ending) {
            digits = digits.dropLast(ending.count)
        }
        guard let day = Int(digits), digits.utf8.count <= 2 else { return false }
        return (1...31).contains(day)
    }

    private static func isYear(_ word: Substring) -> Bool {
        guard word.utf8.count == 4, let year = Int(word) else { return false }
        return (1900...2200).contains(year)
    }

    /// `28/11`, `28.11.2024`, `2024-11-28`.
    private static func isNumeric(_ word: Substring) -> Bool {
        for mark: Character in ["/", ".", "-"] where word.contains(mark) {
            let parts = word.split(separator: mark, omittingEmptySubsequences: false)
            return (2...3).contains(parts.count)
                && parts.allSatisfy { (1...4).contains($0.utf8.count) && Int($0) != nil }
        }
        return false
    }

    private static func isLink(_ word: Substring) -> Bool {
        links.contains(word.lowercased())
    }

    private static func isWeekday(_ word: Substring) -> Bool {
        weekdays.contains(word.lowercased())
    }

    private static func isMonth(_ word: Substring) -> Bool {
        let month = word.lowercased()
        guard month.utf8.count >= 3, month.utf8.count <= 24 else { return false }
        return months.contains(month)
    }

    static let links = ["de", "del", "of", "di", "le", "den", "the", "am"]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi",
        "jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "samstag", "sonnabend", "sonntag", "lunes", "martes", "miércoles", "jueves",
        "viernes", "sábado", "domingo",
    ]

    /// Full and shortened names, and the genitives Slavic languages date with.
    static let months: Set<String> = [
        // English, German, Dutch, Scandinavian
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december", "januar", "jänner", "februar", "märz", "mrz", "mär", "mai", "juni",
        "juli", "okt", "oktober", "dez", "dezember", "januari", "februari", "maart", "mrt", "mei",
        "augustus", "augusti", "marts", "maj", "mars", "desember", "des",
        // French, Spanish, Portuguese, Italian, Catalan, Romanian
        "janv", "janvier", "fév", "févr", "février", "avr", "avril", "juin", "juil", "juillet",
        "août", "septembre", "octobre", "novembre", "déc", "décembre", "ene", "enero", "febrero",
        "marzo", "abr", "abril", "mayo", "junio", "julio", "ago", "agosto", "septiembre", "set",
        "setiembre", "octubre", "noviembre", "dic", "diciembre", "janeiro", "fev", "fevereiro",
        "março", "maio", "junho", "julho", "setembro", "out", "outubro", "novembro", "dezembro",
        "gen", "gennaio", "febbraio", "mag", "maggio", "giu", "giugno", "lug", "luglio",
        "settembre", "ott", "ottobre", "dicembre", "gener", "març", "juny", "ianuarie", "iunie",
        // Polish, Czech, Croatian, Hungarian, Finnish, Turkish, Greek, Russian, Ukrainian, Arabic
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia", "ledna", "února", "března", "dubna",
        "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince",
        "siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza",
        "rujna", "studenoga", "prosinca", "január", "február", "március", "április", "május",
        "június", "július", "augusztus", "szeptember", "október", "tammikuuta", "helmikuuta",
        "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta",
        "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta", "ocak", "şubat", "mart", "nisan",
        "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık", "янв",
        "января", "фев", "февраля", "марта", "апр", "апреля", "мая", "июня", "июля", "авг",
        "августа", "сен", "сентября", "окт", "октября", "ноя", "нояб", "ноября", "дек", "декабря",
        "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня",
        "жовтня", "листопада", "грудня", "ιαν", "φεβ", "απρ", "μαΐου", "ιουν", "ιουλ", "αυγ",
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
    ]
}
