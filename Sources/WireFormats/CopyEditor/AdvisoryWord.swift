import News

/// The words that open a note to editors, and what each says of the copy.
enum AdvisoryWord {
    /// What a word means: inside, the change it states; nil where it is no such word.
    static func meaning(of word: some StringProtocol) -> Meaning? {
        table[word.uppercased()]
    }

    struct Meaning: Hashable, Sendable {
        let change: StatedChange.Kind?
        /// Whether the word is read inside brackets in small letters too: `(Adds quotes)`.
        let isReadInBrackets: Bool
    }

    private static let table: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        func add(_ words: String, _ change: StatedChange.Kind?, inBrackets: Bool = true) {
            for word in words.split(separator: " ") {
                table[String(word)] = Meaning(change: change, isReadInBrackets: inBrackets)
            }
        }
        add("ADDS UPDATES RECASTS REWRITES REWORKS INSERTS COMPLETES UPDATED TOPS", .update)
        add("LEADS CHANGES EDITS MODIFIES TRIMS SUBS REPLACES REMOVES DELETES MINOR", .update)
        add(
            "ACTUALISE ACTUALISATION AJOUTE COMPLÈTE COMPLETE PRÉCISE PRECISE", .update,
            inBrackets: false)
        add("ACTUALIZA AÑADE AGREGA AMPLÍA AMPLIA ACTUALIZACIÓN AMPLIACIÓN", .update)
        add("AKTUALISIERT ERGÄNZT AKTUALISIERUNG ATUALIZA ACRESCENTA AGGIORNA AGGIUNGE", .update)
        add("CORRECTS CORRECTED CORRECTING CORRECTION FIXES AMENDS CLARIFIES", .correction)
        add("CORRIGE RECTIFIE RECTIFICATIF RECTIFICA CORRECCIÓN CORREGGE", .correction)
        add("BERICHTIGT KORRIGIERT BERICHTIGUNG KORREKTUR", .correction)
        add("REFILES REFILE RESENDS RESENDING RESENT", .refile)
        add("REPEATS REPEATING REPEAT RPTS REPRISE REPITE WIEDERHOLUNG WIEDERHOLT", .repeated)
        add("WITHDRAWS WITHDRAWN WITHDRAWAL KILLS KILL ANNULE ANNULATION ANULA", .withdrawal)
        add("ZURÜCKGEZOGEN", .withdrawal)
        add("HOLD", .hold, inBrackets: false)
        add("WRITETHRU WRITETHROUGH", .writeThrough)
        add("LEAD", .writeThrough, inBrackets: false)
        add("ATTENTION ACHTUNG ATENCIÓN ATTENZIONE EDS EDITORS ADVISORY", nil)
        return table
    }()
}
