/// What an element passes on to those inside it.
struct XMLInherited {
    var base: String?
    var language: String?
}
