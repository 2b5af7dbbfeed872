public import News

extension Desk {
    /// An item and all that it says by itself, whatever the desk knows: the larger part of the work on a
    /// text, which can be done ahead on other threads.
    public struct Prepared: Sendable {
        var matter: Matter
        let section: (Section, Reason)

        /// - Parameter rules: must be those of the desk that files it.
        public init(_ item: Item, under rules: Rules) {
            matter = Matter(item, rules)
            section = SectionDesk.standard.section(of: item, matter)
        }

        /// When the item came, which may be told as late as when it is filed.
        public var received: Instant {
            get { matter.item.received }
            set { matter.item.received = newValue }
        }

        /// When it was published, as far as it says.
        public var published: Instant? { matter.item.published }
    }
}
