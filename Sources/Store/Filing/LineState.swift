import News

/// What decides where and when a line is listed, beside what it prints.
struct LineState: Hashable, Sendable {
    /// For copy that never appears: held back, or under an embargo without a readable time.
    static let never = Int64.max
    /// For copy without embargo.
    static let always = Int64.min

    let place: Place
    /// The millisecond from which it may be shown.
    let appears: Int64
    /// How well it speaks for its story; more is better.
    let weight: Int

    init(_ copy: Copy, _ ruling: Ruling, moment: Instant, number: Int64) {
        appears = Self.appears(copy, ruling)
        weight = Self.weight(copy, ruling)
        place = Self.place(of: number, dated: moment, appearing: appears)
    }

    /// Where a line stands that is dated `moment` and may be shown from the millisecond `appears`.
    static func place(of number: Int64, dated moment: Instant, appearing appears: Int64) -> Place {
        let isTimed = appears != never && appears != always
        let shows = isTimed ? max(moment, Instant(milliseconds: appears)) : moment
        return Place(moment: shows, number: number)
    }

    /// A withheld text never appears, nor does a canceled one that is not the notice of a kill.
    private static func appears(_ copy: Copy, _ ruling: Ruling) -> Int64 {
        switch copy.standing {
        case .withheld: return never
        case .canceled where ruling.kind != .kill: return never
        case .canceled, .usable: break
        }
        guard let embargo = copy.embargoed else { return always }
        return embargo.instant?.milliseconds ?? never
    }

    /// A text before a teaser or a headline alone, own copy before carried copy, then the fuller
    /// text by doublings, so that of texts about as full the later one speaks. Feeds that give the
    /// whole text as a summary have it as the standfirst.
    private static func weight(_ copy: Copy, _ ruling: Ruling) -> Int {
        let bytes = copy.text.plainText.utf8.count
        let isCarried = ruling.kind == .copy
        let isRepeated = ruling.kind == .duplicate
        let fullness = min(Int.bitWidth - bytes.leadingZeroBitCount, 60)
        return (isRepeated ? 0 : 512) + (bytes > longestTeaser ? 256 : 0) + (isCarried ? 0 : 128)
            + fullness
    }

    /// Bytes of the longest text that only says what another tells.
    private static let longestTeaser = 300
}
