import News

extension Dialect {
    /// dpa closes with its initials, and says in a note of its own what it corrects.
    static let dpa = Dialect("dpa") { copy in
        if let closing = copy.advisories.first(where: { $0.role == "closingline" }),
            copy.signOff == nil
        {
            copy.signOff = closing.text
            copy.origins[.signOff] = Origin("edNote closingline")
            copy.advisories.removeAll { $0 == closing }
        }
        for note in copy.advisories where note.role.hasPrefix("correction") {
            if copy.statedChange == nil || copy.statedChange?.words.hasPrefix("sig:") == true {
                copy.statedChange = StatedChange(.correction, words: note.text)
                copy.origins[.statedChange] = Origin("edNote \(note.role)")
            }
        }
    }
}
