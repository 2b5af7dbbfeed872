import News

extension Dialect {
    /// STT states its times on the clock of Helsinki.
    static let stt = Dialect("STT") { copy in
        copy.setClock(.helsinki)
    }
}
