import News

extension Dialect {
    /// Kyodo closes with its name behind two equals signs: `==Kyodo`.
    static let kyodo = Dialect("Kyodo") { copy in
        copy.takeClosing { $0.hasPrefix("==") && $0.lowercased().contains("kyodo") }
    }
}

extension Copy {
    /// Moves the last paragraph to the sign-off where it is the agency's closing line.
    mutating func takeClosing(_ isClosing: (String) -> Bool) {
        guard body.count > 1, case .paragraph(let text)? = body.last, text.string.utf8.count < 200,
            isClosing(text.string)
        else { return }
        body.removeLast()
        signOff = [signOff, text.string].compactMap(\.self).joined(separator: "\n")
        origins[.signOff] = Origin("body, last paragraph")
    }
}
