import Markup

/// What words beside a day say of it.
extension ShownDay {
    mutating func note(_ words: DayInText) {
        signs.otherWords = words.otherWords
        note(label: words.wordsBefore)
    }

    /// Reads what words say of the day after them.
    mutating func note(label: String) {
        let words = label.split { !$0.isLetter }
        if words.contains(where: { word in Self.publishing.contains { word.hasPrefix($0) } }) {
            signs.isPublished = true
        }
        if words.contains(where: { word in Self.changing.contains { word.hasPrefix($0) } }) {
            signs.isUpdated = true
        }
    }

    /// How words that lead in a day of publishing begin.
    private static let publishing = [
        "publ", "veröffentlich", "veroeffentlich", "erstellt", "erschienen", "posted", "écrit",
        "paru", "pubbl", "gepubl", "geplaatst", "opubl", "zveř", "objav", "julkais", "udgivet",
        "skapad", "opprettet", "создан", "опубл", "gepost", "mis en ligne", "issued", "written",
        "eingestellt", "発表", "公開", "発売", "发布", "發布", "입력", "등록", "yayın", "dodano",
        "released", "first",
    ]
    /// How words that lead in a day of a change begin.
    private static let changing = [
        "updat", "modif", "aktualisi", "aktualiz", "actuali", "mis", "mise", "aggiorn", "atualiz",
        "bijgewerkt", "geändert", "zuletzt", "oppdatert", "opdateret", "uppdaterad", "päivitet",
        "edited", "revis", "review", "обновл", "изменен", "更新", "수정", "güncel", "last",
        "bearbeitet", "stand",
    ]
}
