/// The characters that told typesetting machines what to do, read as what they stand for.
enum TypesettingCodes {
    /// The bytes without controls: fixed spaces are blanks, the dash is a dash.
    static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            // Thin, en and em spaces.
            case 0x10, 0x1D, 0x1C: out.append(0x20)
            // Upper and lower rail, flash, tab lines: they set type and say nothing.
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: continue
            default: out.append(byte)
            }
        }
        return out
    }

    /// How a line of text is set: by the mark that ends it.
    enum Setting { case left, centred, right, running }

    /// The words of a line without the marks around them, and how it is set.
    static func line(_ line: String) -> (words: String, setting: Setting, isHeading: Bool) {
        var words = line.folded
        let isHeading = words.hasPrefix("^")
        if isHeading { words.removeFirst() }
        var setting = Setting.running
        switch words.last {
        case "<": setting = .left
        case "=": setting = .centred
        case ">": setting = .right
        default: break
        }
        if setting != .running { words.removeLast() }
        return (words.folded, setting, isHeading)
    }
}

extension String {
    /// The string without a mark at its ends.
    func trimming(_ mark: Character) -> String {
        var rest = self[...]
        while rest.last == mark { rest = rest.dropLast() }
        while rest.first == mark { rest = rest.dropFirst() }
        return String(rest)
    }
}
