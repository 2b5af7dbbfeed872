import News

/// What one agency does beyond the standard it sends in; it adds knowledge and takes nothing away.
///
/// The agency is known by what the file says: provider, outlet, namespace. An unknown one reads by
/// the standard alone.
struct Dialect: Sendable {
    let agency: String
    let read: @Sendable (inout Copy) -> Void

    init(_ agency: String, read: @escaping @Sendable (inout Copy) -> Void) {
        self.agency = agency
        self.read = read
    }

    /// Reads what the copy's agency is known to mean by its fields.
    static func read(_ copy: inout Copy) {
        guard let name = name(in: copy), let dialect = byAgency[name] else { return }
        dialect.read(&copy)
    }

    /// The agency as stated, or known by the outlet's name.
    private static func name(in copy: Copy) -> String? {
        if let agency = copy.agency { return agency.name }
        guard let outlet = copy.outlet else { return nil }
        return (KnownAgency.signed(outlet) ?? KnownAgency.named(in: outlet))?.name
    }

    private static let all: [Dialect] = [
        .aap, .afp, .ansa, .ap, .belga, .businessWire, .canadianPress, .dpa, .efe, .globeNewswire,
        .kyodo, .ntb, .pa, .prNewswire, .reuters, .stt, .tass, .tt,
    ]

    private static let byAgency = Dictionary(
        all.map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Copy {
    /// Notes the agency's own word for what the copy does, where none was read yet.
    mutating func state(_ kind: StatedChange.Kind, words: String, at place: String) {
        guard statedChange == nil else { return }
        statedChange = StatedChange(kind, words: words)
        origins[.statedChange] = Origin(place)
    }

    /// The value of a field of the format that copy has none for.
    func extra(_ name: String) -> String? { extras.first { $0.name == name }?.value }

    /// Puts the clock of the agency's house under times stated without a zone.
    mutating func setClock(_ clock: HouseClock) {
        published = clock.set(published)
        updated = clock.set(updated)
        embargoed = clock.set(embargoed)
    }
}
