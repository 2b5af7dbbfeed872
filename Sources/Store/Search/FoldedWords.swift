import Foundation

/// Words as the search index sees them: lower case, Latin letters without their marks.
///
/// The rules are those of SQLite's `unicode61 remove_diacritics 2`; scripts written without spaces
/// are taken letter by letter, in the index and in questions alike.
enum FoldedWords {
    struct Word: Hashable {
        var folded: String
        /// Where it stands, in UTF-8 offsets.
        var range: Range<Int>
    }

    /// The words of a text in their order, at most `most` of them.
    ///
    /// With `firsts`, only words whose folded form begins with one of these bytes are spelled out;
    /// of the others just the range is told.
    static func read(
        _ text: String, most: Int = .max, spelling firsts: Set<UInt8>? = nil
    ) -> [Word] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = WordScanner(most: most, firsts: firsts)
            scanner.read(bytes)
            return scanner.words
        }
    }

    static func words(of text: String) -> [String] { read(text).map(\.folded) }

    /// The text with spaces around letters of scripts without spaces, and without NULs.
    static func spaced(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xE0 || $0 == 0 }) else { return text }
        var spaced = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar != "\0" {
            let isAlone = standsAlone(scalar)
            if isAlone { spaced.append(" ") }
            spaced.append(scalar)
            if isAlone { spaced.append(" ") }
        }
        return String(spaced)
    }

    /// Whether a letter beyond ASCII belongs to a word.
    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark,
            .spacingMark:
            return true
        default: return false
        }
    }

    /// Thai, Lao, Burmese, Khmer, kana and Han.
    static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x0E00 else { return false }
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            return true
        default: return false
        }
    }

    /// A letter beyond ASCII in its folded form; empty for a mark that is dropped.
    static func folded(_ scalar: Unicode.Scalar) -> String {
        if (0x300...0x331).contains(scalar.value) { return "" }
        if let base = bases[scalar.value] { return String(base) }
        return scalar.properties.lowercaseMapping
    }

    /// Latin letters with marks, each with its bare small letter.
    private static let bases: [UInt32: Unicode.Scalar] = {
        var bases: [UInt32: Unicode.Scalar] = [:]
        for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first,
                base.isASCII, let lower = base.properties.lowercaseMapping.unicodeScalars.first
            else { continue }
            bases[UInt32(value)] = lower
        }
        return bases
    }()
}
