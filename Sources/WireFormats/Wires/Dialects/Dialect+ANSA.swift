import News

extension Dialect {
    /// ANSA sets a flash between pluses: `++ Traghetti fermi ++`.
    static let ansa = Dialect("ANSA") { copy in
        let headline = copy.headline
        guard headline.hasPrefix("++"), headline.hasSuffix("++"), headline.utf8.count > 6 else {
            return
        }
        copy.advisories.append(Advisory(role: "flash", text: headline))
        copy.headline = headline.trimming("+").folded
    }
}
