import News

/// The lines of a story sorted by what they are to one of them.
struct Family {
    /// Versions of the same copy, oldest first.
    var versions: [Line] = []
    /// The same text under other mastheads, latest versions only.
    var carried: [Line] = []
    /// The rest of what is listed, oldest first.
    var others: [Line] = []

    init(of own: Line, among lines: [Line]) {
        let byID = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        let version = Self.root(of: own, in: byID, through: Self.sameCopy)
        let text = Self.root(of: own, in: byID, through: Self.sameText)
        for line in lines {
            let isListed = line.replacedBy == nil && line.kind != .duplicate && !line.isWithdrawn
            if line.id == own.id {
                versions.append(line)
            } else if Self.root(of: line, in: byID, through: Self.sameCopy) == version {
                if line.kind != .duplicate { versions.append(line) }
            } else if Self.root(of: line, in: byID, through: Self.sameText) == text {
                if isListed { carried.append(line) }
            } else if isListed || line.kind == .kill {
                others.append(line)
            }
        }
        if !versions.contains(where: { $0.id == own.id }) { versions.append(own) }
    }

    private static let sameCopy: Set<Ruling.Kind> = [.update, .correction, .duplicate, .kill]
    private static let sameText: Set<Ruling.Kind> = sameCopy.union([.copy])

    /// The first line that `line` goes back to by rulings of the kinds given.
    private static func root(
        of line: Line, in lines: [CopyID: Line], through kinds: Set<Ruling.Kind>
    ) -> CopyID {
        var line = line
        for _ in 0..<lines.count {
            guard kinds.contains(line.kind), let of = line.of, let earlier = lines[of] else {
                break
            }
            line = earlier
        }
        return line.id
    }
}
