/// Letters of many alphabets as small Latin letters, so that names compare across languages.
///
/// `Ş`, `ш` and `ش` all fold to `s` or `sh`; scripts it does not know stay as they are.
struct Folding: Sendable {
    /// What becomes of one scalar.
    enum Fold {
        case letters(UInt32, isCapital: Bool)
        case dropped
        case separator
        /// A letter of a script that is not transliterated.
        case kept
        /// A character of a script written without spaces.
        case ideograph
    }

    /// Up to three Latin letters, low byte first, with `capital` and `known` above them.
    private let table: [UInt32]

    static let standard = Folding()

    private static let known: UInt32 = 1 << 31
    private static let capital: UInt32 = 1 << 30
    private static let letters: UInt32 = 0xFF_FFFF
    private static let lowEnd = 0x700
    private static let highStart = 0x1E00
    private static let highEnd = 0x2000

    private init() {
        var table = [UInt32](repeating: 0, count: Self.lowEnd + Self.highEnd - Self.highStart)
        var scalar = 0
        for token in FoldingTable.runs.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            if token.first == 0x40 {
                scalar = Int(String(Substring(token.dropFirst())), radix: 16) ?? 0
                continue
            }
            if let place = Self.place(scalar) { table[place] = Self.packed(token) }
            scalar += 1
        }
        self.table = table
    }

    func fold(_ scalar: UInt32) -> Fold {
        guard let place = Self.place(Int(scalar)) else { return Self.foldOther(scalar) }
        let entry = table[place]
        guard entry & Self.known != 0 else { return Self.foldUnlisted(scalar) }
        let packed = entry & Self.letters
        if packed == 0 { return .dropped }
        return .letters(packed, isCapital: entry & Self.capital != 0)
    }

    private static func place(_ scalar: Int) -> Int? {
        if scalar < lowEnd { return scalar }
        guard scalar >= highStart, scalar < highEnd else { return nil }
        return scalar - highStart + lowEnd
    }

    private static func packed(_ token: Substring.UTF8View.SubSequence) -> UInt32 {
        var entry = known
        if token.first == 0x2D { return entry }
        for (place, byte) in token.prefix(3).enumerated() {
            let isCapital = byte >= 0x41 && byte <= 0x5A
            if isCapital { entry |= capital }
            entry |= UInt32(isCapital ? byte | 0x20 : byte) << UInt32(place * 8)
        }
        return entry
    }

    private static func foldUnlisted(_ scalar: UInt32) -> Fold {
        switch scalar {
        case 0..<0xC0, 0xD7, 0xF7, 0x55A...0x55F, 0x589, 0x58A, 0x5BE, 0x5C0, 0x5C3,
            0x600...0x61F, 0x66A...0x66D, 0x6D4:
            .separator
        case 0x2B0..<0x370, 0x6D6...0x6ED: .dropped
        default: .kept
        }
    }

    private static func foldOther(_ scalar: UInt32) -> Fold {
        switch scalar {
        case 0x964, 0x965, 0x2000..<0x200C, 0x200E..<0x2070, 0x20A0..<0x2C00, 0x2E00..<0x2E80,
            0x3000..<0x3005, 0x3008..<0x3021, 0x3030, 0xE000..<0xF900, 0xFE10..<0xFE20,
            0xFE30..<0xFE70, 0xFF00..<0xFF10, 0xFF1A..<0xFF21, 0xFF3B..<0xFF41,
            0xFF5B..<0xFF66, 0xFFF0...0xFFFF, 0x1F000..<0x20000:
            .separator
        case 0x200C, 0x200D, 0xFE00..<0xFE10, 0xFE20..<0xFE30, 0xFEFF, 0xE0000...: .dropped
        case 0xE00..<0x1000, 0x3040..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00,
            0x20000..<0x32000:
            .ideograph
        default: .kept
        }
    }
}
