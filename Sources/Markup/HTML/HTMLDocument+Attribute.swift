extension HTMLDocument {
    /// One attribute: its name and where its value stands in the document's text.
    public struct Attribute: Hashable, Sendable {
        public internal(set) var name: HTMLName
        /// The name's spelling, by its number in the document's names.
        public internal(set) var spelling: Int32
        public internal(set) var start: Int32
        public internal(set) var end: Int32
    }
}
