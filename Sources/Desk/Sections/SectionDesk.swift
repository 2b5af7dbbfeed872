import News

/// Finds the section of the paper an item belongs to, and says why.
struct SectionDesk: Sendable {
    static let standard = SectionDesk()

    func section(of item: Desk.Item, _ profile: Profile) -> (Section, Reason) {
        (.world, Reason(.section, "section world: nothing says otherwise"))
    }
}
