import News

extension Dialect {
    /// PR Newswire closes a release with whose it is: `SOURCE Halden Ferries`.
    static let prNewswire = Dialect("PR Newswire") { copy in
        copy.markRelease()
        guard case .paragraph(let text)? = copy.body.last, text.string.hasPrefix("SOURCE ") else {
            return
        }
        let source = String(text.string.dropFirst(7)).folded
        copy.extras.append(Extra(name: "source", value: source))
    }
}
