import Markup
import News

/// What markup loses between a kicker and its headline.
extension PageFields {
    /// The shown headline without its kicker, or with its spaces, where the stated ones show which.
    func tidied(
        _ heading: Finding<String>, by stated: [Finding<String>]
    ) -> Finding<String>? {
        spaced(heading, by: stated) ?? bare(heading, by: stated)
    }

    /// The stated spelling of the same words, where the page's markup stands for a space.
    private func spaced(
        _ heading: Finding<String>, by stated: [Finding<String>]
    ) -> Finding<String>? {
        let words = PlainWords(heading.value)
        let spaces = heading.value.utf8.count { $0 == 0x20 }
        guard heading.value.holdsGluedColon else { return nil }
        return stated.first { other in
            PlainWords(other.value) == words && other.value.utf8.count { $0 == 0x20 } > spaces
        }
    }

    /// The words after a kicker that no statement repeats, where all end with those words.
    private func bare(
        _ heading: Finding<String>, by stated: [Finding<String>]
    ) -> Finding<String>? {
        guard !stated.isEmpty else { return nil }
        for mark in [" - ", " – ", " — ", ": "] {
            guard let cut = heading.value.firstRange(of: mark) else { continue }
            let tail = String(heading.value[cut.upperBound...])
            let (words, kicker) = (
                PlainWords(tail), PlainWords(String(heading.value[..<cut.lowerBound]))
            )
            guard words.count > 3, kicker.count <= 6, tail.first?.isLowercase != true else {
                continue  // the sentence goes on: what stands before the mark is no kicker
            }
            let isShared = stated.allSatisfy { other in
                let whole = PlainWords(other.value)
                return whole.ends(with: words) && !whole.begins(with: kicker)
            }
            if isShared {
                return Finding(
                    value: tail, place: heading.place, reason: "without the words before “\(mark)”")
            }
        }
        return nil
    }
}

extension String {
    /// Whether a colon stands between two letters without a space.
    fileprivate var holdsGluedColon: Bool {
        var previous: UInt8 = 0x20
        for byte in utf8 {
            if previous == UInt8(ascii: ":"), byte > 0x40 { return true }
            previous = byte
        }
        return false
    }
}
