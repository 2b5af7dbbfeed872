extension String {
    /// The string in small letters; as it is where no capital and nothing beyond ASCII stands in it.
    var inSmallLetters: String {
        LineBytes.of(self) { $0.isInSmallLetters } ? self : lowercased()
    }
}
