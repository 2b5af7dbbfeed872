/// What an element passes on to those inside it.
struct XMLInherited: Hashable, Sendable {
    var base: String?
    var language: String?
}
