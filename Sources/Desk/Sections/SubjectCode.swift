import News

/// Reads the section from IPTC subject codes: Media Topics and the older Subject Codes.
enum SubjectCode {
    /// The section of `20000822`, `medtop:15000000`, `subj:04003000`; nil for other codes.
    static func section(of code: String) -> Section? {
        let digits = code.utf8.suffix(8)
        guard digits.count == 8, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let number = Int(String(Substring(digits)))
        else { return nil }
        if number < 18_000_000 { return ofTop(number / 1_000_000) }
        guard number >= 20_000_002 else { return nil }
        return ranges.last { $0.from <= number }.flatMap { ofTop($0.top) }
    }

    private static func ofTop(_ top: Int) -> Section? {
        switch top {
        case 1, 10: .culture
        case 2, 5, 8, 12, 14: .society
        case 3, 16: .world
        case 4, 9: .business
        case 6, 13, 17: .science
        case 7: .health
        case 11: .politics
        case 15: .sport
        default: nil
        }
    }

    /// Media Topics were numbered branch by branch: the first number of each branch's topics.
    private static let ranges: [(from: Int, top: Int)] = [
        (20_000_002, 1), (20_000_053, 16), (20_000_082, 2), (20_000_139, 3), (20_000_170, 4),
        (20_000_398, 5), (20_000_418, 6), (20_000_446, 7), (20_000_497, 8), (20_000_509, 9),
        (20_000_538, 10), (20_000_574, 11), (20_000_657, 12), (20_000_710, 13),
        (20_000_768, 14), (20_000_822, 15),
    ]
}
