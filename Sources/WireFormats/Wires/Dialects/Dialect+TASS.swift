import News

extension Dialect {
    /// TASS ends a text with its name between strokes.
    static let tass = Dialect("TASS") { copy in
        copy.takeClosing { ["/TASS/", "/ТАСС/", "TASS", "ТАСС"].contains($0.trimming(".")) }
    }
}
