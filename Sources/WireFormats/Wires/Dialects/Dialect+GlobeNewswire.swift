import News

extension Dialect {
    /// What GlobeNewswire sends was written by those it is about.
    static let globeNewswire = Dialect("GlobeNewswire") { $0.markRelease() }
}

extension Copy {
    /// Copy of a service that carries what others pay for is a press release, and says so.
    mutating func markRelease() {
        let release = Subject(name: "press release", scheme: "genre")
        if !subjects.contains(release) { subjects.append(release) }
    }
}
